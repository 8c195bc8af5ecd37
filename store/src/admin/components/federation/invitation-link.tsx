import { Button, Input, Label } from '@medusajs/ui'
import { INVITATION_DAYS } from '../../../contracts/purchase/invitation'
import { tellDone, tellProblem } from '../../lib/tell'

/** Shown once, to be sent by hand: the store keeps only its hash. */
export function InvitationLink({ link }: { link: string }) {
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => tellDone('Enlace copiado.'),
      () => tellProblem('No se pudo copiar. Márcalo y cópialo a mano.'),
    )
  return (
    <div className="border-ui-border-base flex flex-col gap-y-2 border-t px-6 py-4">
      <Label htmlFor="invitation-link">
        Enlace de la invitación, para mandárselo. Sirve {INVITATION_DAYS} días y una sola vez.
      </Label>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Input id="invitation-link" readOnly value={link} onFocus={(event) => event.target.select()} />
        </div>
        <Button size="small" variant="secondary" onClick={() => void copy()}>
          Copiar
        </Button>
      </div>
    </div>
  )
}
