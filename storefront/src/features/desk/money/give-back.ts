import type { DeskConsignment } from '#contracts'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { formText } from '../../../lib/http/form.ts'
import type { OrderAct } from '../orders/acts.ts'

export const backField = (lineId: string) => `vuelven-${lineId}`

export const bearers = [
  { value: 'shares', label: 'Los que tuvieron parte: a cada uno se le descuenta lo suyo' },
  { value: 'federation', label: 'La federación: el grupo y los demás conservan lo suyo' },
  { value: 'fund', label: 'El fondo común: el grupo y los demás conservan lo suyo' },
  { value: 'carrier', label: 'El transporte: se le cobra a él' },
]

type Line = DeskConsignment['lines'][number]

/** What of a line its buyer still has. */
export const keptOf = ({ quantity, quantityConfirmed, quantityRefunded }: Line) =>
  (quantityConfirmed ?? quantity) - quantityRefunded

/** The act, or in words why there is none. `seen`: what there was when the form was shown. */
export function readGiveBack(form: FormData, { lines, deliveryClp }: DeskConsignment): OrderAct | string {
  const back: { lineId: string; quantity: number; seen: number }[] = []
  for (const line of lines.filter((one) => keptOf(one) > 0)) {
    const read = readUnits(formText(form, backField(line.id)) || '0', 10_000)
    if ('problem' in read) return read.problem
    back.push({ lineId: line.id, quantity: read.value, seen: keptOf(line) })
  }
  const body = {
    reason: formText(form, 'por'),
    note: formText(form, 'motivo'),
    lines: back,
    withDelivery: form.has('despacho'),
    bearer: formText(form, 'quien-pone'),
  }
  const deliveryBack = body.withDelivery ? (deliveryClp ?? 0) : 0
  return { path: 'refunds', body, news: 'devuelto', backClp: backClp(lines, back) + deliveryBack }
}

const backClp = (lines: Line[], back: { lineId: string; quantity: number }[]) =>
  back.reduce((sum, { lineId, quantity }) => {
    const price = lines.find(({ id }) => id === lineId)?.unitPriceClp ?? 0
    return sum + quantity * price
  }, 0)
