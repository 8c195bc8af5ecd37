import type { PurchaseRefund } from '../../contracts'
import { canMove } from '../../contracts/purchase/consignment-state'
import { readUnits as readTyped } from '../../kernel/text/number-text'
import type { Consignment, ConsignmentLine } from './types'

/** What can be done with a consignment besides its next step. */
export type Act = 'short' | 'cancel' | 'refund'

export const ACTS: Record<Act, string> = {
  short: 'Falta algo',
  cancel: 'Anular esta parte',
  refund: 'Devolver',
}

export type Part = PurchaseRefund['parts'][number]

/** Before it leaves: with a single unit left there is nothing to correct, only to cancel. */
export function possibleActs(consignment: Consignment): Act[] {
  const { state, isPaid, lines } = consignment
  if (!isPaid) return []
  const acts: Act[] = []
  if (canMove(state, 'short') && units(lines) > 1) acts.push('short')
  if (canMove(state, 'cancelled')) acts.push('cancel')
  if ((state === 'handed_over' || state === 'delivered') && allParts(consignment).length > 0)
    acts.push('refund')
  return acts
}

/** What the buyer gets back when the whole of it is cancelled: the units that she still has, and the delivery. */
export function allParts(consignment: Consignment): Part[] {
  const all = new Map(consignment.lines.map(({ id, quantityKept }) => [id, quantityKept]))
  return chosenParts(consignment, all, true)
}

export function chosenParts(
  { lines, deliveryClp, isDeliveryRefunded }: Consignment,
  chosen: Map<string, number>,
  withDelivery: boolean,
): Part[] {
  const goods = lines.map(({ id, title, unitPriceClp }) => {
    const quantity = chosen.get(id) ?? 0
    return { title, quantity, amountClp: quantity * unitPriceClp }
  })
  const delivery =
    withDelivery && !isDeliveryRefunded ? [{ title: 'Envío', quantity: 1, amountClp: deliveryClp }] : []
  return [...goods, ...delivery].filter(({ amountClp }) => amountClp > 0)
}

export const totalOf = (parts: Part[]) => parts.reduce((total, { amountClp }) => total + amountClp, 0)

/** What a person wrote in each line's box: whole units between nothing and `most`, or null where it is not that. */
export function readUnits(
  lines: ConsignmentLine[],
  written: Record<string, string>,
  most: (line: ConsignmentLine) => number,
): Map<string, number> | null {
  const read = lines.map((line): [string, number] => {
    const units = readTyped(written[line.id] ?? '')
    return [line.id, 'value' in units ? units.value : -1]
  })
  const isRight = lines.every((line, index) => {
    const quantity = read[index]?.[1] ?? -1
    return quantity >= 0 && quantity <= most(line)
  })
  return isRight ? new Map(read) : null
}

const units = (lines: ConsignmentLine[]) => lines.reduce((sum, { quantityKept }) => sum + quantityKept, 0)
