import { usePrompt } from '@medusajs/ui'
import { clp } from '../../../kernel/text/format'
import { allParts, totalOf } from '../../lib/give-back'
import { MONEY_KEYS } from '../../lib/money-queries'
import type { Consignment } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { DrawerForm } from '../form/drawer-form'
import { GiveBackPreview } from './give-back-preview'
import { TextField } from '../form/text-field'

type Props = {
  path: string
  title: string
  about: string
  /** What will not be made. */
  consignments: Consignment[]
  onBack: () => void
}

/** One consignment of an order, or all that has not left yet, will not be made: everything paid for it goes back. */
export function CancelForm({ path, title, about, consignments, onBack }: Props) {
  const parts = consignments.flatMap(allParts)
  const amount = clp(totalOf(parts))
  const ask = usePrompt()
  const cancel = useSave<{ reason: string }>({
    path,
    stale: MONEY_KEYS,
    done: `Anulado. Vuelven ${amount} a quien compró.`,
    onDone: onBack,
  })
  const send = async (form: FormData) => {
    const isSure = await ask({
      title: `¿Anular y devolver ${amount}?`,
      description:
        'No se puede deshacer. Los productos vuelven a estar a la venta y quien compró lee el porqué.',
      confirmText: `Sí, anular y devolver ${amount}`,
      cancelText: 'Volver',
    })
    if (isSure) cancel.send({ reason: written(form, 'reason') ?? '' })
  }
  return (
    <DrawerForm
      onBack={onBack}
      title={title}
      about={about}
      submit="Anular y devolver"
      isDangerous
      isSending={cancel.isSending}
      isDisabled={consignments.length === 0}
      onSubmit={(form) => void send(form)}
    >
      <GiveBackPreview parts={parts} paidWith={consignments[0]?.paidWith ?? null} />
      <TextField
        name="reason"
        label="¿Por qué se anula?"
        hint="Lo lee quien compró. Por ejemplo: no quedó arcilla para hacerlo."
        isLong
        maxLength={300}
        error={cancel.fields.reason}
      />
    </DrawerForm>
  )
}
