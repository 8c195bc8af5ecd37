import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { InvoiceReturnRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../../kernel/problem'
import { clp } from '../../../../kernel/text/format'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { invoiceOf, paymentsOf } from '../../read/paying/invoice-to-pay'

type Asked = { invoice: string; note: InvoiceReturnRequest }
type TakenBack = { folio: string; isNew: boolean }

/**
 * An invoice of which nothing was paid is taken back whole, by a credit note, once: its call-off can be invoiced again. The
 * books learn of an invoice when money arrives (067), so there is nothing of it in them.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible: something of it was paid, or another note has it
 */
export async function takeBackInvoice(
  trx: Knex.Transaction,
  officer: Officer,
  { invoice: id, note }: Asked,
): Promise<TakenBack> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`invoice:${id}`])
  const invoice = await invoiceOf(trx, officer.organizationId, id)
  if (!invoice) throw notFound('No encontramos esa factura.')
  const { folio } = invoice
  if (invoice.takenBackBy === note.folio) return { folio, isNew: false }
  if (invoice.takenBackBy !== null)
    throw new Problem(
      'not_possible',
      `Esa factura ya se anuló, con la nota de crédito ${invoice.takenBackBy}.`,
    )
  const paidClp = (await paymentsOf(trx, id)).reduce((sum, { amountClp }) => sum + amountClp, 0)
  if (paidClp > 0)
    throw new Problem(
      'not_possible',
      `De esta factura ya llegaron ${clp(paidClp)}, que se repartieron entre los grupos: no se anula entera. Lo que haya que corregir, véanlo con la institución y con quien lleva su contabilidad.`,
    )
  if (note.issuedOn < invoice.issuedOn || note.issuedOn > chileDay(await databaseNow(trx)))
    throw invalid('Hay algo que corregir.', {
      issuedOn: 'Es desde el día de la factura, y a más tardar hoy.',
    })
  const written = await trx('supply_invoice_return')
    .insert({
      ...{ id: newId('siret'), invoice_id: id, organization_id: officer.organizationId },
      ...{ folio: note.folio, issued_on: note.issuedOn, why: note.why, by: byOfficer(officer) },
    })
    .onConflict(trx.raw('(organization_id, folio) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0)
    throw invalid('Hay algo que corregir.', {
      folio: 'Esa nota de crédito ya está anotada, de otra factura.',
    })
  return { folio, isNew: true }
}
