import { useState } from 'react'
import { FormDrawer } from '../../../components/form/form-drawer'
import { SelectField } from '../../../components/form/select-field'
import { TextField } from '../../../components/form/text-field'
import type { Organization, Role } from '../../../lib/types'
import { useSave } from '../../../lib/use-save'
import { written } from '../../../lib/written'
import { ROLES } from '../../../lib/words'

type Props = { organization: Organization; onClose: () => void; onInvited: (link: string) => void }
type Invitation = { name: string; role: Role; phone?: string; email?: string }
type Invited = { link: string | null; isSent: boolean }

const isRole = (text: string): text is Role => text in ROLES

export function InviteDrawer({ organization, onClose, onInvited }: Props) {
  const [role, setRole] = useState<Role>('member')
  const invite = useSave<Invitation, Invited>({
    path: `/admin/organizations/${organization.id}/members`,
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
    invite.send({ name: written(form, 'name') ?? '', role, phone, email })
  }
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Invitar a ${organization.name}`}
      about="Nadie es parte de un grupo sin haber dicho que sí: queda invitada hasta que acepte."
      submit="Invitar"
      isSending={invite.isSending}
      onSubmit={send}
    >
      <TextField name="name" label="Nombre y apellido" maxLength={120} error={invite.fields.name} />
      <SelectField
        label="Rol"
        value={role}
        options={ROLES}
        onChoose={(chosen) => isRole(chosen) && setRole(chosen)}
        error={invite.fields.role}
      />
      <TextField
        name="phone"
        type="tel"
        label="Celular"
        hint="Así: 9 1234 5678. Sin celular ni correo, le mandas tú el enlace."
        maxLength={20}
        error={invite.fields.phone}
      />
      <TextField name="email" type="email" label="Correo" maxLength={120} error={invite.fields.email} />
    </FormDrawer>
  )
}
