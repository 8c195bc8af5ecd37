import { FormDrawer } from '../../components/form/form-drawer'
import { TextField } from '../../components/form/text-field'
import type { Proposal } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'

type Props = { proposal: Proposal; onClose: () => void }

export function AskChangeDrawer({ proposal, onClose }: Props) {
  const change = useSave<{ decision: 'ask_change'; version: number; reason: string }>({
    path: `/admin/proposals/${proposal.id}`,
    stale: ['proposals'],
    done: `Le pedimos el cambio a ${proposal.group.name}.`,
    onDone: onClose,
  })
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title="Pedir un cambio"
      about={
        proposal.kind === 'new'
          ? `«${proposal.title}» vuelve a su grupo con lo que escribas aquí.`
          : `El cambio de «${proposal.title}» vuelve a su grupo. La tienda sigue mostrando lo de antes.`
      }
      submit="Enviar al grupo"
      isSending={change.isSending}
      onSubmit={(form) =>
        change.send({
          decision: 'ask_change',
          version: proposal.version,
          reason: written(form, 'reason') ?? '',
        })
      }
    >
      <TextField
        name="reason"
        label="¿Qué falta o qué hay que cambiar?"
        hint="Por ejemplo: falta la fecha de vencimiento en la etiqueta."
        isLong
        maxLength={500}
        error={change.fields.reason}
      />
    </FormDrawer>
  )
}
