import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'
import { formText } from '../../../lib/http/form.ts'
import type { Step } from './words.ts'

/** What a form of the page of one order says. `path`: below the consignment's address at the store. */
export type OrderAct = {
  path: 'move' | 'quantities' | 'cancel'
  body: object
  /** The word of its news. */
  news: string
}

const STEPS: Step[] = ['accepted', 'packed', 'handed_over', 'delivered']
export const unitsField = (lineId: string) => `cuantas-${lineId}`

/** The act, or in words why there is none. @param lines ids of the lines that the page shows */
export function readAct(form: FormData, lines: string[]): OrderAct | string {
  const reason = formText(form, 'motivo')
  switch (formText(form, 'acto')) {
    case 'falta':
      return readShortage(form, lines, reason)
    case 'anular':
      return { path: 'cancel', body: { reason }, news: 'anulado' }
    default:
      return readStep(form)
  }
}

function readStep(form: FormData): OrderAct | string {
  const to = STEPS.find((one) => one === formText(form, 'paso'))
  if (!to) return 'Elige qué pasó con el pedido.'
  const [carrier, trackingCode] = [formText(form, 'transporte').trim(), formText(form, 'seguimiento').trim()]
  return {
    path: 'move',
    body: { to, ...(carrier && { carrier }), ...(trackingCode && { trackingCode }) },
    news: to,
  }
}

function readShortage(form: FormData, ids: string[], reason: string): OrderAct | string {
  const lines: { lineId: string; quantity: number }[] = []
  for (const lineId of ids) {
    const read = readUnits(formText(form, unitsField(lineId)), 10_000)
    if ('problem' in read) return read.problem
    lines.push({ lineId, quantity: read.value })
  }
  return { path: 'quantities', body: { reason, lines }, news: 'falta' }
}
