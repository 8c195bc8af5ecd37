import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft, DraftPhoto } from '../../../product/draft.ts'
import { moved, remove, turn } from '../../../product/draft-photos.ts'
import { changeDraft } from '../../../product/open-draft.ts'
import { queue } from '../../../queue/engine.ts'
import type { KeptPhoto } from '../../../queue/kept.ts'
import { signal } from '../../../signal.ts'
import { Quiet } from '../../../ui/button.tsx'
import { announce } from '../../../ui/live-region.tsx'
import { State } from '../../../ui/state.tsx'
import { useWatched } from '../../../watched.ts'
import { DraftPicture } from '../draft-picture.tsx'

type Props = { draft: Draft; photo: DraftPhoto; place: number; isChosen: boolean; onChoose: () => void }

export function PhotoTile({ draft, photo, place, isChosen, onChoose }: Props) {
  const kept = useWatched(queue).photos.find(({ key }) => key === photo.id)
  const name = place === 0 ? 'Foto 1, la portada' : `Foto ${place + 1}`
  return (
    <>
      <li>
        <button class="tile" type="button" aria-expanded={isChosen} onClick={onChoose}>
          <DraftPicture photo={photo} sizes="50vw" alt={name} />
          <span class="hidden">: cambiar</span>
        </button>
        <PhotoState photo={photo} kept={kept} isCover={place === 0} />
      </li>
      {isChosen && <PhotoActs draft={draft} photo={photo} kept={kept} place={place} onDone={onChoose} />}
    </>
  )
}

function PhotoState({ photo, kept, isCover }: { photo: DraftPhoto; kept?: KeptPhoto; isCover: boolean }) {
  const { ending, isSending } = useWatched(queue)
  const isOnline = useWatched(signal)
  const cover = isCover ? 'Portada. ' : ''
  if (photo.stored || kept?.photoKey) return <State tone="done">{`${cover}Ya subió`}</State>
  if (!kept) return <State tone="plain">{`${cover}Guardada`}</State>
  if (kept.refused)
    return (
      <>
        <State tone="trouble">No sirve</State>
        <small>{kept.refused}</small>
      </>
    )
  if (!isOnline)
    return (
      <State tone="waiting" isDotted>
        Espera señal
      </State>
    )
  if (ending === 'asks')
    return (
      <State tone="waiting" isDotted>
        Espera tu permiso
      </State>
    )
  const percent = Math.floor((100 * kept.sentBytes) / kept.bytes)
  return (
    <State tone="waiting" isDotted={!isSending}>
      {percent > 0 ? `Subiendo, ${percent}\u00a0%` : 'Por subir'}
    </State>
  )
}

type ActsProps = { draft: Draft; photo: DraftPhoto; kept?: KeptPhoto; place: number; onDone: () => void }

function PhotoActs({ draft, photo, kept, place, onDone }: ActsProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const list = useRef<HTMLLIElement>(null)
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [])
  const move = (to: number, said: string) => {
    changeDraft((now) => ({ ...now, photos: moved(now.photos, photo.id, to) }))
    announce(said)
    onDone()
  }
  return (
    <li class="photo-acts" ref={list}>
      {place > 0 && <Quiet onClick={() => move(0, 'Es la portada.')}>Que sea la portada</Quiet>}
      {place > 1 && <Quiet onClick={() => move(place - 1, 'Quedó antes.')}>Ponerla antes</Quiet>}
      {kept && (
        <Quiet
          onClick={() => {
            announce('Girando la foto.')
            void turn(draft, kept).then(setTrouble)
          }}
        >
          Girarla
        </Quiet>
      )}
      <Quiet
        onClick={() => {
          onDone()
          announce('Quitaste la foto.')
          void remove(photo.id)
        }}
      >
        Quitarla
      </Quiet>
      {trouble && (
        <p class="says" role="alert">
          {trouble}
        </p>
      )}
    </li>
  )
}
