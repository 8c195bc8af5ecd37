import { Checkbox, Label, usePrompt } from '@medusajs/ui'
import { useId, useState } from 'react'
import { clp } from '../../../kernel/text/format'
import type { Bearer } from '../../../modules/ledger/rules/ledger'
import { chosenParts, readUnits, totalOf } from '../../lib/give-back'
import { MONEY_KEYS } from '../../lib/money-queries'
import { BEARERS } from '../../lib/money-words'
import type { Consignment } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { DrawerForm } from '../form/drawer-form'
import { GiveBackPreview } from './give-back-preview'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import { UnitsField } from '../form/units-field'

type Props = { consignment: Consignment; onBack: () => void }
type Reason = 'withdrawal' | 'guarantee'
type LineRefund = {
  reason: Reason
  note: string
  lines: { lineId: string; quantity: number; seen: number }[]
  withDelivery: boolean
  bearer: Bearer
}

const REASONS: Record<Reason, string> = {
  withdrawal: 'Se arrepintió de comprar',
  guarantee: 'Garantía: llegó malo o no era eso',
}
const BEARER_NAMES = Object.fromEntries(Object.entries(BEARERS).map(([key, { name }]) => [key, name]))
const isReason = (value: string): value is Reason => value in REASONS
const isBearer = (value: string): value is Bearer => value in BEARERS

/** What already left comes back, or was bad. */
export function RefundForm({ consignment, onBack }: Props) {
  const { id, lines, paidWith, deliveryClp, isDeliveryRefunded } = consignment
  const boxId = useId()
  const keptLines = lines.filter((line) => line.quantityKept > 0)
  const [given, setGiven] = useState(Object.fromEntries(keptLines.map((line) => [line.id, '0'])))
  const [withDelivery, setWithDelivery] = useState(false)
  const [reason, setReason] = useState<Reason>('withdrawal')
  const [bearer, setBearer] = useState<Bearer>('shares')
  const ask = usePrompt()
  const refund = useSave<LineRefund>({
    path: `/admin/consignments/${id}/refunds`,
    stale: MONEY_KEYS,
    done: 'Anotado. La plata va de vuelta a quien compró.',
    onDone: onBack,
  })
  const units = readUnits(keptLines, given, (line) => line.quantityKept)
  const parts = units ? chosenParts(consignment, units, withDelivery) : []
  const amount = clp(totalOf(parts))

  const send = async (form: FormData) => {
    const isSure = await ask({
      title: `¿Devolver ${amount} a quien compró?`,
      description: `No se puede deshacer. ${BEARERS[bearer].about}`,
      confirmText: `Sí, devolver ${amount}`,
      cancelText: 'Volver',
    })
    if (!isSure) return
    const chosen = keptLines.map((line) => ({
      lineId: line.id,
      quantity: units?.get(line.id) ?? 0,
      seen: line.quantityKept,
    }))
    refund.send({ reason, note: written(form, 'note') ?? '', lines: chosen, withDelivery, bearer })
  }
  return (
    <DrawerForm
      onBack={onBack}
      title="Devolver"
      about="Lo que quien compró devuelve, o le llegó malo, después de que salió del grupo."
      submit="Devolver la plata"
      isDangerous
      isSending={refund.isSending}
      isDisabled={parts.length === 0}
      onSubmit={(form) => void send(form)}
    >
      <UnitsField
        legend="¿Cuántas se devuelven?"
        lines={keptLines}
        written={given}
        onWrite={setGiven}
        about={(line) => `Tiene ${line.quantityKept}, a ${clp(line.unitPriceClp)} cada una`}
        error={units ? undefined : 'Van unidades enteras, entre cero y las que tiene.'}
      />
      {deliveryClp > 0 && !isDeliveryRefunded && (
        <div className="flex items-center gap-2">
          <Checkbox
            id={boxId}
            checked={withDelivery}
            onCheckedChange={(checked) => setWithDelivery(checked === true)}
          />
          <Label htmlFor={boxId} size="small">
            Devolver también el envío ({clp(deliveryClp)})
          </Label>
        </div>
      )}
      <SelectField
        label="¿Por qué?"
        value={reason}
        options={REASONS}
        onChoose={(value) => isReason(value) && setReason(value)}
      />
      <TextField
        name="note"
        label="Explícalo en pocas palabras"
        hint="Lo lee quien compró. Por ejemplo: llegó trizado."
        isLong
        maxLength={300}
        error={refund.fields.note}
      />
      <SelectField
        label="¿Quién pone la plata?"
        value={bearer}
        options={BEARER_NAMES}
        onChoose={(value) => isBearer(value) && setBearer(value)}
        hint={BEARERS[bearer].about}
      />
      <GiveBackPreview parts={parts} paidWith={paidWith} />
    </DrawerForm>
  )
}
