import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { InvoicePaymentRequest } from '../../../../contracts'
import { bodyHashOf } from '../../../../kernel/body-hash'
import { newId } from '../../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../../kernel/problem'
import { clp } from '../../../../kernel/text/format'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { invoicePaymentEntries } from '../../../ledger/rules/invoice-payment'
import { post } from '../../../ledger/write/post'
import { invoiceOf, type InvoiceToPay, paymentsOf } from '../../read/paying/invoice-to-pay'
import { readInterest } from '../../read/paying/interest'
import { owedOn } from '../../rules/paying/late-payment'

export type PaymentAsked = { invoice: string; key: string; payment: InvoicePaymentRequest }
type Noted = { id: string; isNew: boolean; folio: string }

/**
 * Writes down money of an institution, once for one key, and shares it out in the books: what is of the invoice by the
 * shares that were in force when it was written, what is beyond it among the groups that waited.
 * @throws Problem 400 invalid_data: a day to come, or more than is owed · 404 not_found · 409 not_possible: it was taken back ·
 *   422 key_reused
 */
export async function noteInvoicePayment(
  trx: Knex.Transaction,
  officer: Officer,
  { invoice: id, key, payment }: PaymentAsked,
): Promise<Noted> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`invoice:${id}`])
  const invoice = await invoiceOf(trx, officer.organizationId, id)
  if (!invoice) throw notFound('No encontramos esa factura.')
  const kept = await trx('supply_invoice_payment')
    .where({ invoice_id: id, key })
    .first<{ id: string; body_hash: string } | undefined>('id', 'body_hash')
  const bodyHash = bodyHashOf(payment)
  if (kept && kept.body_hash !== bodyHash)
    throw new Problem('key_reused', 'Ese envío ya se usó con otros datos. Mándalo de nuevo.')
  if (kept) return { id: kept.id, isNew: false, folio: invoice.folio }
  if (invoice.takenBackBy !== null)
    throw new Problem(
      'not_possible',
      `Esa factura se anuló con la nota de crédito ${invoice.takenBackBy}: lo que llega es de la que la reemplaza.`,
    )
  const before = await paymentsOf(trx, id)
  await demandOwed(trx, invoice, before, payment)
  const paymentId = newId('sipy')
  await trx('supply_invoice_payment').insert({
    ...{ id: paymentId, invoice_id: id, key, body_hash: bodyHash, by: byOfficer(officer) },
    ...{ paid_on: payment.paidOn, amount_clp: payment.amountClp, reference: payment.reference },
  })
  await shareOut(trx, paymentId, invoice, sum(before), payment.amountClp)
  return { id: paymentId, isNew: true, folio: invoice.folio }
}

const sum = (payments: { amountClp: number }[]) => payments.reduce((total, one) => total + one.amountClp, 0)

/** Nobody pays more than the invoice and what paying late costs; what has no known rate costs no interest. */
async function demandOwed(
  trx: Knex.Transaction,
  invoice: InvoiceToPay,
  before: { on: string; amountClp: number }[],
  { paidOn, amountClp }: InvoicePaymentRequest,
): Promise<void> {
  const today = chileDay(await databaseNow(trx))
  if (paidOn > today || paidOn < invoice.issuedOn)
    throw invalid('Hay algo que corregir.', {
      paidOn: 'Llegó desde que se emitió la factura, y a más tardar hoy.',
    })
  const after = [...before, { on: paidOn, amountClp }]
  const owed = owedOn(invoice, after, await readInterest(trx), today)
  const most = invoice.totalClp + (owed.interestClp ?? 0) + owed.compensationClp
  if (sum(after) <= most) return
  throw invalid('Hay algo que corregir.', {
    amountClp: `De esta factura quedan por pagar ${clp(Math.max(0, most - sum(before)))}, con lo de atraso.`,
  })
}

/** A posting for each group, so that each reads its own. */
async function shareOut(
  trx: Knex.Transaction,
  paymentId: string,
  { totalClp, parts, termsId }: InvoiceToPay,
  beforeClp: number,
  amountClp: number,
): Promise<void> {
  const afterClp = beforeClp + amountClp
  const entries = invoicePaymentEntries(parts, {
    paidClp: { before: Math.min(beforeClp, totalClp), after: Math.min(afterClp, totalClp) },
    beyondClp: { before: Math.max(0, beforeClp - totalClp), after: Math.max(0, afterClp - totalClp) },
  })
  for (const [index, of] of entries.entries())
    await post(trx, {
      key: `invoice_payment:${paymentId}:${parts[index]?.organizationId}`,
      event: 'invoice_payment',
      termsId,
      entries: of,
    })
}
