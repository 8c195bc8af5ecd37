import type { DeskConsignment } from '#contracts'
import { goesBackClp } from '../../../../../store/src/contracts/purchase/shortage.ts'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { formText } from '../../../lib/http/form.ts'
import { readGiveBack } from '../money/give-back.ts'
import type { Step } from './words.ts'

/** What a form of the page of one order says. `path`: below the consignment's address at the store. */
export type OrderAct = {
  path: 'move' | 'quantities' | 'cancel' | 'refunds'
  body: object
  /** The word of its news. */
  news: string
  /** What it gives back to the buyer: asked twice when it is something. */
  backClp: number
}

const STEPS: Step[] = ['accepted', 'packed', 'handed_over', 'delivered']
export const unitsField = (lineId: string) => `cuantas-${lineId}`

/** The act, or in words why there is none. */
export function readAct(form: FormData, consignment: DeskConsignment): OrderAct | string {
  switch (formText(form, 'acto')) {
    case 'falta':
      return readShortage(form, consignment)
    case 'anular':
      return readCalling(form, consignment)
    case 'devolver':
      return readGiveBack(form, consignment)
    default:
      return readStep(form)
  }
}

function readStep(form: FormData): OrderAct | string {
  const to = STEPS.find((one) => one === formText(form, 'paso'))
  if (!to) return 'Elige qué pasó con el pedido.'
  const [carrier, trackingCode] = [formText(form, 'transporte').trim(), formText(form, 'seguimiento').trim()]
  const body = { to, ...(carrier && { carrier }), ...(trackingCode && { trackingCode }) }
  return { path: 'move', body, news: to, backClp: 0 }
}

function readShortage(form: FormData, consignment: DeskConsignment): OrderAct | string {
  const lines: { lineId: string; quantity: number }[] = []
  for (const { id } of consignment.lines) {
    const read = readUnits(formText(form, unitsField(id)), 10_000)
    if ('problem' in read) return read.problem
    lines.push({ lineId: id, quantity: read.value })
  }
  const body = { reason: formText(form, 'motivo'), lines }
  return { path: 'quantities', body, news: 'falta', backClp: goesBack(consignment, lines) }
}

function readCalling(form: FormData, consignment: DeskConsignment): OrderAct {
  const none = consignment.lines.map(({ id }) => ({ lineId: id, quantity: 0 }))
  const isWholeOrder = form.has('todo')
  const othersClp = isWholeOrder ? consignment.openOthers.backClp : 0
  const body = { reason: formText(form, 'motivo'), isWholeOrder }
  return { path: 'cancel', body, news: 'anulado', backClp: goesBack(consignment, none) + othersClp }
}

function goesBack(
  { lines, deliveryClp }: DeskConsignment,
  has: { lineId: string; quantity: number }[],
): number {
  const priced = lines.map((line) => ({ ...line, unitPriceClp: line.unitPriceClp ?? 0 }))
  return goesBackClp(priced, has, deliveryClp ?? 0)
}
