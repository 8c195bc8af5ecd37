import { FormDrawer } from '../form/form-drawer'
import type { Membership } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { PersonFields } from './person-fields'

type Props = { member: Membership['member']; onClose: () => void }
type Corrected = { name: string; phone: string | null; email: string | null }

export function CorrectMemberDrawer({ member, onClose }: Props) {
  const save = useSave<Corrected>({
    path: `/admin/members/${member.id}`,
    stale: ['organizations'],
    done: ({ name }) => `Quedaron corregidos los datos de ${name}.`,
    onDone: onClose,
  })
  const send = (form: FormData) =>
    save.send({
      name: written(form, 'name') ?? '',
      phone: written(form, 'phone') ?? null,
      email: written(form, 'email') ?? null,
    })
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Corregir los datos de ${member.name}`}
      about="Si cambias su celular o su correo, se cierran sus sesiones y entra de nuevo con el nuevo. Queda anotado quién lo cambió."
      submit="Guardar"
      isSending={save.isSending}
      onSubmit={send}
    >
      <PersonFields now={member} wrong={save.fields} />
    </FormDrawer>
  )
}
