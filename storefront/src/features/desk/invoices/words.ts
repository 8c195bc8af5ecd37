import type { DeskInvoice, DeskInvoices, InvoiceOwed } from '#contracts'
import { clp, count, day } from '../../../lib/format.ts'

export const INVOICE_NEWS: Record<string, string> = {
  anotada: 'La factura quedó anotada.',
  pagada: 'El pago quedó anotado y repartido entre los grupos.',
  tasa: 'La tasa quedó anotada.',
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

/** How an invoice stands: «Vence el 3 de marzo», «12 días de atraso», «Pagada». */
export function standingWords({ dueOn, owed }: Pick<DeskInvoice, 'dueOn' | 'owed'>): string {
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
