import { useState } from 'react'
import { CodeDrawer } from '../form/code-drawer'
import { FormDrawer } from '../form/form-drawer'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import { useGrave } from '../../lib/use-grave'
import { written } from '../../lib/written'
import { ROLE_WORDS } from './role-words'

type Props = { isOpen: boolean; onClose: () => void }

export function InviteAccountDrawer({ isOpen, onClose }: Props) {
  const [role, setRole] = useState('treasury')
  const invite = useGrave<{ email: string; role: string }>({
    path: '/admin/accounts',
    stale: ['accounts', 'changes'],
    done: 'Pedido. La invitación sale cuando otra persona lo confirme en «Cambios por confirmar».',
    onDone: onClose,
  })
  return (
    <>
      <FormDrawer
        isOpen={isOpen && !invite.code.isOpen}
        onClose={onClose}
        title="Invitar al panel"
        about="Le llegará un correo para elegir su clave y conectar su teléfono."
        submit="Pedir la invitación"
        isSending={invite.isSending}
        onSubmit={(form) => invite.send({ email: written(form, 'email') ?? '', role })}
      >
        <TextField name="email" type="email" label="Correo" maxLength={200} error={invite.fields.email} />
        <SelectField label="Qué va a poder" value={role} options={ROLE_WORDS} onChoose={setRole} />
      </FormDrawer>
      <CodeDrawer {...invite.code} />
    </>
  )
}
