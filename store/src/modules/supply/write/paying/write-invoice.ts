import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { InvoiceRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid, notFound, Problem } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { daysAfter } from '../../../../kernel/time/days'
import { agreementTermsInForce } from '../../../federation/read/agreement-terms'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { findCallOff } from '../../read/paying/find-call-off'
import { deliveredOf } from '../../read/paying/delivered'
import { holdCallOff } from '../hold-month'
import { quotationTotals } from '../../rules/agreements/quotation'
import { invoiceParts } from '../../rules/paying/invoice-parts'

type Written = { id: string; isNew: boolean; totalClp: number }

/**
 * Writes down the invoice of a call-off, once, with what of it is each group's: what was received of it, or what it took on
 * where nothing was received yet.
 * Of one that was taken back another is written, by another number. It falls due as many days after it was received as the buyer signed.
 * @throws Problem 400 invalid_data · 404 not_found · 409 not_possible: it has another invoice, or nobody took anything on
 */
export async function writeInvoice(
  trx: Knex.Transaction,
  officer: Officer,
  asked: InvoiceRequest,
): Promise<Written> {
  const { organizationId } = officer
  const callOff = await findCallOff(trx, organizationId, asked.callOff)
  if (!callOff) throw notFound('No encontramos ese pedido entre los convenios de esta mesa.')
  demandDays(asked, chileDay(await databaseNow(trx)))
  await holdCallOff(trx, callOff.id)
  const { kept, takenBack } = await keptInvoice(trx, callOff.id)
  if (kept) return sameAs(kept, asked)
  const groups = await deliveredOf(trx, callOff.id)
  const units = groups.reduce((sum, one) => sum + one.units, 0)
  if (units === 0) throw new Problem('not_possible', 'De ese pedido ningún grupo ha aceptado nada todavía.')
  const amounts = quotationTotals([{ units, netUnitClp: callOff.netUnitClp }])
  const id = newId('sinv')
  const terms = await agreementTermsInForce(trx, organizationId)
  const written = await trx('supply_invoice')
    .insert({
      ...{ id, organization_id: organizationId, agreement_id: callOff.agreementId, call_off_id: callOff.id },
      ...{
        number: takenBack + 1,
        folio: asked.folio,
        issued_on: asked.issuedOn,
        received_on: asked.receivedOn,
      },
      due_on: daysAfter(asked.receivedOn, callOff.paymentDays),
      ...{ net_clp: amounts.netClp, vat_clp: amounts.vatClp, terms_id: terms.id, by: byOfficer(officer) },
    })
    .onConflict(trx.raw('(organization_id, folio) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0)
    throw invalid('Hay algo que corregir.', { folio: 'Ese número ya está anotado, de otra factura.' })
  const parts = invoiceParts(
    amounts,
    groups.map((group) => group.units),
  )
  await trx('supply_invoice_part').insert(
    parts.map((part, index) => ({
      ...{ id: newId('sinp'), invoice_id: id, organization_id: groups[index]?.organizationId },
      ...{ units: part.units, gross_clp: part.grossClp, vat_clp: part.vatClp },
    })),
  )
  return { id, isNew: true, totalClp: amounts.totalClp }
}

function demandDays({ issuedOn, receivedOn }: InvoiceRequest, today: string): void {
  if (issuedOn > today) throw invalid('Hay algo que corregir.', { issuedOn: 'Ese día todavía no llega.' })
  if (receivedOn < issuedOn || receivedOn > today)
    throw invalid('Hay algo que corregir.', {
      receivedOn: 'La recibieron desde el día en que se emitió, y a más tardar hoy.',
    })
}

type Kept = { id: string; folio: string; issued_on: string; received_on: string }

/** The one that was not taken back, and how many were. */
async function keptInvoice(
  trx: Knex.Transaction,
  callOff: string,
): Promise<{ kept: Kept | null; takenBack: number }> {
  const { rows } = await trx.raw<{ rows: (Kept & { isTakenBack: boolean })[] }>(
    `select i.id, i.folio, i.issued_on, i.received_on,
      exists (select 1 from supply_invoice_return t where t.invoice_id = i.id) as "isTakenBack"
    from supply_invoice i where i.call_off_id = ? and i.deleted_at is null`,
    [callOff],
  )
  const gone = rows.filter(({ isTakenBack }) => isTakenBack)
  return { kept: rows.find(({ isTakenBack }) => !isTakenBack) ?? null, takenBack: gone.length }
}

function sameAs(kept: Kept, asked: InvoiceRequest): Written {
  const isSame =
    kept.folio === asked.folio && kept.issued_on === asked.issuedOn && kept.received_on === asked.receivedOn
  if (!isSame) throw new Problem('not_possible', `Ese pedido ya tiene su factura, la ${kept.folio}.`)
  return { id: kept.id, isNew: false, totalClp: 0 }
}
