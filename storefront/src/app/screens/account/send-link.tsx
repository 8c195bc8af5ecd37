import { useState } from 'preact/hooks'
import { INVITATION_DAYS } from '../../../../../store/src/contracts/purchase/invitation.ts'
import { useActing } from '../../acting.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Passes a link on by the phone's own "share", or copies it where there is none. */
export function SendLink({ link, isSent, name }: { link: string; isSent: boolean; name: string }) {
  const { group } = useActing()
  const [said, setSaid] = useState<string | null>(null)
  const canShare = typeof navigator.share === 'function'
  const share = () =>
    navigator
      .share({ title: 'Mingaco', text: `${name}, te invito a ${group.name} en Mingaco.`, url: link })
      // She closed it without choosing whom to send it to.
      .catch(() => undefined)
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid('Copiado. Pégalo en un mensaje para ella.'),
      () => setSaid('No se pudo copiar. Mantén apretado el enlace y cópialo.'),
    )
  return (
    <>
      <p>
        {isSent ? 'Le llegó por mensaje. También se lo puedes mandar tú.' : 'Con este enlace entra al grupo.'}{' '}
        Sirve por {INVITATION_DAYS} días y para una sola persona: no lo pongas donde lo vean otras.
      </p>
      <p class="link">{link}</p>
      {said && (
        <Notice kind="done" role="status">
          {said}
        </Notice>
      )}
      {canShare && <Button onClick={() => void share()}>Mandárselo</Button>}
      <Button isPlain={canShare} onClick={() => void copy()}>
        Copiar el enlace
      </Button>
    </>
  )
}
