import { useState } from 'preact/hooks'
import { PROFILE_LIMITS as L } from '../../../../../store/src/contracts/group/profile.ts'
import { queue } from '../../queue/engine.ts'
import { Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FileButton, FileLink } from '../../ui/file-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWatched } from '../../watched.ts'
import { DraftPicture } from '../new-product/draft-picture.tsx'
import { removePhoto, takePhoto } from './keep-proposal.ts'

type Props = {
  who: { id: string; memberId: string; handle: string }
  alt: string
  onAlt: (alt: string) => void
  error: string | null
}

/** One photo of the hands, the workshop or the place. */
export function ProfilePhoto({ who, alt, onAlt, error }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const photo = useWatched(queue).photos.find(({ draftId }) => draftId === who.id)
  const take = async ([file]: File[]) => {
    if (file) setTrouble(await takePhoto(who, file))
  }
  return (
    <>
      <h2>Una foto</h2>
      {!photo && <p>De las manos, el taller o el lugar. Si sale alguien, que esté de acuerdo.</p>}
      {trouble && (
        <Notice kind="trouble" role="alert" lead="No entró la foto.">
          {trouble}
        </Notice>
      )}
      {photo && (
        <>
          <DraftPicture photo={{ id: photo.key, stored: null, alt }} sizes="100vw" alt={alt || 'Tu foto'} />
          {photo.refused && <p class="says">{photo.refused}</p>}
          <Field
            label="¿Qué se ve en la foto?"
            hint="En pocas palabras, para quien no la puede ver."
            value={alt}
            onValue={onAlt}
            error={error}
            input={{ maxLength: L.alt }}
          />
          <Quiet onClick={() => void removePhoto(who.id)}>Quitar la foto</Quiet>
        </>
      )}
      {!photo && <FileButton label="Sacar una foto" isPlain isCamera onFiles={take} />}
      <FileLink label={photo ? 'Elegir otra' : 'Elegir una que ya tengo'} onFiles={take} />
    </>
  )
}
