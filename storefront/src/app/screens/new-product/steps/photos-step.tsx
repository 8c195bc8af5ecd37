import { useState } from 'preact/hooks'
import type { Draft } from '../../../product/draft.ts'
import { addPhotos } from '../../../product/draft-photos.ts'
import { paths } from '../../../paths.ts'
import { queue } from '../../../queue/engine.ts'
import { signal } from '../../../signal.ts'
import { FileButton, FileLink } from '../../../ui/file-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useWatched } from '../../../watched.ts'
import { PhotoTile } from './photo-tile.tsx'
import { StepScreen } from './step-screen.tsx'

export function PhotosStep({ draft }: { draft: Draft }) {
  const [busy, setBusy] = useState(0)
  const [troubles, setTroubles] = useState<string[]>([])
  const [chosen, setChosen] = useState<number | null>(null)
  const isOnline = useWatched(signal)
  const take = async (files: File[]) => {
    if (files.length === 0) return
    setTroubles([])
    setBusy(files.length)
    setTroubles(await addPhotos(draft, files).finally(() => setBusy(0)))
  }
  const { photos } = draft
  const hasSome = photos.length > 0
  const isAsking = useWatched(queue).ending === 'asks' && isOnline && hasSome
  return (
    <StepScreen
      draft={draft}
      step="photos"
      title={hasSome ? 'Así van tus fotos' : 'Sácale una foto'}
      beside={
        <FileButton
          label={hasSome ? 'Otra foto' : 'Sacar una foto'}
          isPlain={hasSome}
          isCamera
          onFiles={take}
        />
      }
      hasNoNext={!hasSome}
    >
      {!hasSome && <p>Cerca de la ventana, sin flash. Que se vea entero.</p>}
      {troubles.map((words) => (
        <Notice key={words} kind="trouble" role="alert" lead="No entró una foto.">
          {words}
        </Notice>
      ))}
      {hasSome && (
        <ul class="photos">
          {photos.map((photo, i) => (
            <PhotoTile
              key={photo.id}
              draft={draft}
              photo={photo}
              place={i}
              isChosen={chosen === i}
              onChoose={() => setChosen(chosen === i ? null : i)}
            />
          ))}
        </ul>
      )}
      {busy > 0 && (
        <p role="status" class="soft">
          {busy === 1 ? 'Guardando tu foto…' : 'Guardando tus fotos…'}
        </p>
      )}
      {hasSome && !isOnline && (
        <Notice lead="Puedes seguir igual.">
          Tus fotos quedaron guardadas en tu teléfono y suben solas cuando haya señal.
        </Notice>
      )}
      {isAsking && (
        <>
          <Notice lead="Puedes seguir igual.">
            Para no gastar los datos de tu teléfono, tus fotos esperan wifi.
          </Notice>
          <a class="more" href={paths.queue}>
            Mandarlas ahora con mis datos
          </a>
        </>
      )}
      <FileLink label={hasSome ? 'Elegir otra que ya tengo' : 'Elegir una que ya tengo'} onFiles={take} />
    </StepScreen>
  )
}
