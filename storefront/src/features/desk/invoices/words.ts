import type { DeskInvoice, DeskInvoices, DeskInvoiceWhole, InvoiceOwed } from '#contracts'
import { clp, count, day } from '../../../lib/format.ts'

export const INVOICE_NEWS: Record<string, string> = {
  anotada: 'La factura quedó anotada.',
  pagada: 'El pago quedó anotado y repartido entre los grupos.',
  tasa: 'La tasa quedó anotada.',
  anulada: 'La factura quedó anulada. Su pedido se puede facturar de nuevo.',
}

/** What is owed of all, and how much of it late: the heading of the page. */
export function owedHeading({ invoices }: Pick<DeskInvoices, 'invoices'>): string {
  const owing = invoices.filter(({ owed }) => owed.leftClp > 0)
  if (owing.length === 0) return 'Ninguna institución debe nada'
  const sum = (of: DeskInvoice[]) => of.reduce((total, { owed }) => total + owed.leftClp, 0)
  const late = owing.filter(({ owed }) => owed.daysLate > 0)
  const whole = `Las instituciones deben ${clp(sum(owing))}`
  if (late.length === 0) return whole
  return late.length === owing.length ? `${whole}, todo atrasado` : `${whole}, ${clp(sum(late))} atrasado`
}

/** How an invoice stands: «Vence el 03-03-2027», «12 días de atraso», «Pagada», «Anulada…». */
export function standingWords({
  dueOn,
  owed,
  takenBack = null,
}: Pick<DeskInvoice, 'dueOn' | 'owed'> & Partial<Pick<DeskInvoice, 'takenBack'>>): string {
  if (takenBack) return `Anulada con la nota de crédito ${takenBack.folio}`
  if (owed.leftClp > 0) return owed.daysLate > 0 ? lateWords(owed.daysLate) : `Vence el ${day(dueOn)}`
  return owed.daysLate > 0 ? `Pagada con ${lateWords(owed.daysLate)}` : 'Pagada'
}

const lateWords = (days: number) => `${count(days, 'día')} de atraso`

/** What paying late costs the buyer, and what of it she paid; nothing when she was in time. */
export function lateCostWords({ daysLate, interestClp, compensationClp, beyondClp }: InvoiceOwed): string[] {
  if (daysLate === 0) return []
  const interest =
    interestClp === null
      ? 'Interés: falta anotar el interés corriente de esos días.'
      : `Interés por ${count(daysLate, 'día')}: ${clp(interestClp)}.`
  const paid = beyondClp > 0 ? [`De eso ya pagó ${clp(beyondClp)}.`] : []
  return [interest, `Compensación, 1 % de lo que no pagó a tiempo: ${clp(compensationClp)}.`, ...paid]
}

const REMINDERS = {
  before: 'que va a vencer',
  due: 'que vence ese día',
  late: 'que está atrasada',
} as const

/** What a letter said of the invoice that day. */
export function reminderWords({ kind, leftClp, lateClp }: DeskInvoiceWhole['reminders'][number]): string {
  const late = kind === 'late' && lateClp !== null && lateClp > 0 ? `, más ${clp(lateClp)} por el atraso` : ''
  return `se le recordó ${REMINDERS[kind]}. Faltaban ${clp(leftClp)}${late}.`
}
