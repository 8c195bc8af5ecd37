import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { NegotiationKind, QuotationRequest, VersionRequest } from '../../../../contracts'
import { newId } from '../../../../kernel/new-id'
import { invalid, Problem } from '../../../../kernel/problem'
import { units } from '../../../../kernel/text/format'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { monthWords } from '../../../../kernel/time/months'
import { newToken } from '../../../access/token'
import { byOfficer, type Officer } from '../../../federation/write/write-act'
import { stepsInForce } from '../../read/agreements/price-lists'
import { readPromises } from '../../read/agreements/promises'
import { paymentProblems } from '../../rules/agreements/payment-days'
import { pricedLines } from '../../rules/agreements/price-list'
import { linesByMonth } from '../../rules/agreements/quotation'
import { nextNumber } from './next-number'
import { standardsNamed } from './standards-named'

/** A quotation with its first version. @throws what `addQuotationVersion` throws, and 409 not_possible: it was answered */
export async function beginQuotation(
  trx: Knex.Transaction,
  officer: Officer,
  { buyer, request, ...version }: QuotationRequest,
): Promise<{ id: string; versionId: string; number: number }> {
  const id = newId('squo')
  const { organizationId } = officer
  const number = await nextNumber(trx, 'supply_quotation', { organization_id: organizationId })
  const written = await trx('supply_quotation')
    .insert({
      ...{ id, organization_id: organizationId, buyer_id: buyer, request_id: request, number },
      ...{ token: newToken(), by: byOfficer(officer) },
    })
    .onConflict(trx.raw('(request_id) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  if (written.length === 0) throw new Problem('not_possible', 'Ese pedido ya tiene respuesta.')
  return { id, number, ...(await addQuotationVersion(trx, officer, id, version)) }
}

/**
 * The next version, of what is really free: what the one before held is free for it.
 * @throws Problem 400 invalid_data · 409 not_enough
 */
export async function addQuotationVersion(
  trx: Knex.Transaction,
  officer: Officer,
  quotationId: string,
  { lines: asked, ...terms }: VersionRequest,
): Promise<{ versionId: string }> {
  const today = chileDay(await databaseNow(trx))
  const problems = paymentProblems(terms)
  if (terms.validUntil < today) problems.validUntil = 'Elige un día que viene.'
  const { organizationId } = officer
  const standards = await standardsNamed(trx, organizationId, asked)
  const lists = await stepsInForce(trx, organizationId, today)
  const listOf = (standard: string) => lists.get(standards.get(standard)?.id ?? '')
  const priced = pricedLines(asked, listOf, terms.priceWhy)
  if ('problems' in priced) Object.assign(problems, priced.problems)
  const byMonth = linesByMonth('lines' in priced ? priced.lines : [], today)
  if ('problems' in byMonth) Object.assign(problems, byMonth.problems)
  if (!('lines' in priced && 'lines' in byMonth) || Object.keys(problems).length > 0)
    throw invalid('Hay algo que corregir.', problems)
  const { lines } = priced
  // Who promises of the same standard meanwhile waits here, and counts what the first promised.
  const ids = [...standards.values()].map(({ id }) => id).sort()
  await trx('supply_standard').whereIn('id', ids).orderBy('id').forNoKeyUpdate().select('id')
  const months = byMonth.lines.map(({ month }) => month).sort()
  const during = { today, from: months[0] ?? '', to: months.at(-1) ?? '', except: quotationId }
  const promises = await readPromises(trx, organizationId, during)
  const above = lines.flatMap((line, at) => {
    const short = byMonth.lines
      .filter((one) => one.standard === line.standard && one.from === line.from && one.to === line.to)
      .map(({ month }) => ({
        month,
        free: promises(standards.get(line.standard)?.id ?? '', month).freeUnits,
      }))
      .find(({ free }) => free < line.units)
    if (!short) return []
    const { name = '', unit = '' } = standards.get(line.standard) ?? {}
    const said = `De ${name} quedan ${units(short.free)} ${unit} libres en ${monthWords(short.month)}.`
    return [[`lines.${at}.units`, said] as const]
  })
  if (above[0]) throw new Problem('not_enough', above[0][1], Object.fromEntries(above))
  const versionId = newId('squov')
  const number = await nextNumber(trx, 'supply_quotation_version', { quotation_id: quotationId })
  await trx('supply_quotation_version').insert({
    ...{ id: versionId, quotation_id: quotationId, number, by: byOfficer(officer) },
    ...{ valid_until: terms.validUntil, delivery: terms.delivery, lead_days: terms.leadDays },
    ...{
      tolerance_percent: terms.tolerancePercent,
      quality: terms.quality,
      price_revision: terms.priceRevision,
    },
    ...{
      penalties: terms.penalties,
      payment_days: terms.paymentDays,
      payment_agreement: terms.paymentAgreement,
      price_why: terms.priceWhy,
    },
  })
  await trx('supply_quotation_line').insert(
    byMonth.lines.map((line, position) => ({
      ...{ id: newId('squol'), version_id: versionId, position, month: line.month, units: line.units },
      standard_id: standards.get(line.standard)?.id,
      standard_version: standards.get(line.standard)?.version,
      net_unit_clp: line.netUnitClp,
    })),
  )
  return { versionId }
}

type Negotiating = { kind: NegotiationKind; what: string; why: string; by: string }

export const noteNegotiation = (trx: Knex.Transaction, quotationId: string, said: Negotiating) =>
  trx('supply_negotiation').insert({ id: newId('sneg'), quotation_id: quotationId, ...said })
