import type { Organization } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { FormDrawer } from '../form/form-drawer'
import { TextField } from '../form/text-field'

type Props = { organization: Organization; onClose: () => void }
type Pause = { to: 'paused'; note?: string; backOn?: string }

export function PauseDrawer({ organization, onClose }: Props) {
  const { id, name } = organization
  const pause = useSave<Pause>({
    path: `/admin/organizations/${id}/status`,
    stale: ['organizations'],
    done: `${name} quedó en pausa.`,
    onDone: onClose,
  })
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Pausa de ${name}`}
      about="Sus productos se siguen viendo, pero no se venden mientras dure la pausa."
      submit="Poner en pausa"
      isSending={pause.isSending}
      onSubmit={(form) =>
        pause.send({ to: 'paused', note: written(form, 'note'), backOn: written(form, 'backOn') })
      }
    >
      <TextField
        name="note"
        label="¿Por qué?"
        hint="Lo lee quien visita la tienda. Por ejemplo: estamos en la vendimia."
        isLong
        maxLength={300}
        error={pause.fields.note}
      />
      <TextField
        name="backOn"
        type="date"
        label="¿Cuándo vuelve?"
        hint="Si no se sabe, déjalo vacío."
        min={new Date().toISOString().slice(0, 10)}
        error={pause.fields.backOn}
      />
    </FormDrawer>
  )
}
