import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { FormDrawer } from './form-drawer'
import { TextField } from './text-field'

type Props = { isOpen: boolean; onClose: () => void; onRight: () => void }

/** What moves money or rights asks again for the code of the telephone, when the last one is old. */
export function CodeDrawer({ isOpen, onClose, onRight }: Props) {
  const code = useSave<{ code: string }>({
    path: '/admin/second-factor',
    stale: [],
    done: () => null,
    onDone: () => {
      onClose()
      onRight()
    },
  })
  return (
    <FormDrawer
      isOpen={isOpen}
      onClose={onClose}
      title="Tu código otra vez"
      about="Esto mueve plata o permisos de otras. Sirve por un cuarto de hora."
      submit="Seguir"
      isSending={code.isSending}
      onSubmit={(form) => code.send({ code: written(form, 'code') ?? '' })}
    >
      <TextField
        name="code"
        label="Los seis números de tu aplicación"
        maxLength={20}
        error={code.fields.code}
      />
    </FormDrawer>
  )
}
