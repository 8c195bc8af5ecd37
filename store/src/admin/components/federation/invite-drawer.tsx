import { FormDrawer } from '../form/form-drawer'
import type { Organization } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { PersonFields } from './person-fields'

type Props = { federation: Organization; onClose: () => void; onInvited: (link: string) => void }
type Invitation = { name: string; role: 'member'; phone?: string; email?: string }
type Invited = { link: string | null; isSent: boolean }

export function InviteDrawer({ federation, onClose, onInvited }: Props) {
  const invite = useSave<Invitation, Invited>({
    path: `/admin/organizations/${federation.id}/members`,
    stale: ['organizations'],
    done: (_sent, { isSent }) =>
      isSent ? 'Quedó invitada y le mandamos el enlace.' : 'Quedó invitada. Mándale tú el enlace.',
    onDone: ({ link }) => {
      if (link) onInvited(link)
      onClose()
    },
  })
  const send = (form: FormData) => {
    const [phone, email] = [written(form, 'phone'), written(form, 'email')]
    invite.send({ name: written(form, 'name') ?? '', role: 'member', phone, email })
  }
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Invitar a ${federation.name}`}
      about="Queda invitada hasta que acepte. Entonces se le puede dar un cargo."
      submit="Invitar"
      isSending={invite.isSending}
      onSubmit={send}
    >
      <PersonFields
        phoneHint="Así: 9 1234 5678. Sin celular ni correo, le mandas tú el enlace."
        wrong={invite.fields}
      />
    </FormDrawer>
  )
}
