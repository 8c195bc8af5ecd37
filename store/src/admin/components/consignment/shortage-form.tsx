import { usePrompt } from '@medusajs/ui'
import { useState } from 'react'
import { clp } from '../../../kernel/text/format'
import { readShortage, type ShortageVerdict } from '../../../contracts/purchase/shortage'
import { readUnits, totalOf } from '../../lib/give-back'
import { MONEY_KEYS } from '../../lib/money-queries'
import type { Consignment } from '../../lib/types'
import { useSave } from '../../lib/use-save'
import { written } from '../../lib/written'
import { DrawerForm } from '../form/drawer-form'
import { GiveBackPreview } from '../order/give-back-preview'
import { TextField } from '../form/text-field'
import { UnitsField } from '../form/units-field'

type Props = { consignment: Consignment; onBack: () => void }
type Confirmation = { reason: string; lines: { lineId: string; quantity: number }[] }

/** The group has less than was bought: how many there are, and why. */
export function ShortageForm({ consignment, onBack }: Props) {
  const { id, lines, paidWith } = consignment
  const [counted, setCounted] = useState(
    Object.fromEntries(lines.map((line) => [line.id, String(line.quantityKept)])),
  )
  const ask = usePrompt()
  const confirm = useSave<Confirmation>({
    path: `/admin/consignments/${id}/quantities`,
    stale: MONEY_KEYS,
    done: 'Anotado. La plata de lo que falta va de vuelta.',
    onDone: onBack,
  })
  const units = readUnits(lines, counted, (line) => line.quantityKept)
  const confirmed = [...(units ?? [])].map(([lineId, quantity]) => ({ lineId, quantity }))
  const verdict: ShortageVerdict | null = units && readShortage(lines, confirmed)
  const parts =
    verdict?.is === 'short'
      ? verdict.lines.map(({ title, missing, amountClp }) => ({ title, quantity: missing, amountClp }))
      : []

  const send = async (form: FormData) => {
    const isSure = await ask({
      title: `¿Devolver ${clp(totalOf(parts))} por lo que falta?`,
      description: 'La devolución sale enseguida y no se puede deshacer. Quien compró lee el porqué.',
      confirmText: `Sí, devolver ${clp(totalOf(parts))}`,
      cancelText: 'Volver',
    })
    if (isSure) confirm.send({ reason: written(form, 'reason') ?? '', lines: confirmed })
  }
  return (
    <DrawerForm
      onBack={onBack}
      title="Falta algo"
      about="Escribe cuántas hay de verdad. Lo que falta se devuelve a quien compró."
      submit="Anotar y devolver"
      isDangerous
      isSending={confirm.isSending}
      isDisabled={parts.length === 0}
      onSubmit={(form) => void send(form)}
    >
      <UnitsField
        legend="¿Cuántas hay?"
        lines={lines}
        written={counted}
        onWrite={setCounted}
        about={(line) => `Se esperan ${line.quantityKept}, a ${clp(line.unitPriceClp)} cada una`}
        error={problemOf(verdict)}
      />
      <TextField
        name="reason"
        label="¿Por qué falta?"
        hint="Lo lee quien compró. Por ejemplo: se quebró una en el horno."
        isLong
        maxLength={300}
        error={confirm.fields.reason}
      />
      <GiveBackPreview parts={parts} paidWith={paidWith} />
    </DrawerForm>
  )
}

function problemOf(verdict: ShortageVerdict | null): string | undefined {
  if (!verdict) return 'Van unidades enteras, entre cero y las que se esperan.'
  if (verdict.is === 'refused' && verdict.why === 'nothing_left')
    return 'Si no queda nada, vuelve y anula la parte: así se devuelve también el envío.'
  return undefined
}
