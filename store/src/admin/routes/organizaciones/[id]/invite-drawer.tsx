import { useState } from 'react'
import { FormDrawer } from '../../../components/form-drawer'
import { SelectField } from '../../../components/select-field'
import { TextField } from '../../../components/text-field'
import type { Organization, Role } from '../../../lib/types'
import { useSave } from '../../../lib/use-save'
import { written } from '../../../lib/written'
import { ROLES } from '../../../lib/words'

type Props = { organization: Organization; onClose: () => void }
type Invitation = { name: string; role: Role; phone?: string; email?: string }

const isRole = (text: string): text is Role => text in ROLES

export function InviteDrawer({ organization, onClose }: Props) {
  const [role, setRole] = useState<Role>('member')
  const [isContactMissing, setIsContactMissing] = useState(false)
  const invite = useSave<Invitation>({
    path: `/admin/organizations/${organization.id}/members`,
    stale: ['organizations'],
    done: 'Quedó invitada. Será parte cuando acepte.',
    onDone: onClose,
  })
  const send = (form: FormData) => {
    const [phone, email] = [written(form, 'phone'), written(form, 'email')]
    setIsContactMissing(!phone && !email)
    if (phone || email) invite.send({ name: written(form, 'name') ?? '', role, phone, email })
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
        hint="Así: +56 9 1234 5678. Basta con el celular o con el correo."
        maxLength={20}
        error={isContactMissing ? 'Anota su celular o su correo, para poder avisarle.' : invite.fields.phone}
      />
      <TextField name="email" type="email" label="Correo" maxLength={120} error={invite.fields.email} />
    </FormDrawer>
  )
}
