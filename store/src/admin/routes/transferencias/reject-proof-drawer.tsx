import { FormDrawer } from '../../components/form/form-drawer'
import { TextField } from '../../components/form/text-field'
import type { Transfer } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'

type Props = { transfer: Transfer; proofId: string; onClose: () => void }

export function RejectProofDrawer({ transfer, proofId, onClose }: Props) {
  const { id, displayId, buyer } = transfer
  const reject = useSave<{ decision: 'reject'; reason: string; proofId: string }>({
    path: `/admin/transfers/${id}`,
    stale: ['transfers'],
    done: `Le escribimos a ${buyer} para que mande otro.`,
    onDone: onClose,
  })
  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={`Rechazar el comprobante del pedido N.º ${displayId}`}
      about={`${buyer} recibe un correo con lo que escribas, y tiene al menos 24 horas para mandar otro.`}
      submit="Rechazar el comprobante"
      isSending={reject.isSending}
      onSubmit={(form) => reject.send({ decision: 'reject', reason: written(form, 'reason') ?? '', proofId })}
    >
      <TextField
        name="reason"
        label="¿Por qué no sirve?"
        hint="Por ejemplo: no se ve el monto, o es de otra fecha."
        isLong
        maxLength={300}
        error={reject.fields.reason}
      />
    </FormDrawer>
  )
}
