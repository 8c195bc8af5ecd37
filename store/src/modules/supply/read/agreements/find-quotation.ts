import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type {
  BuyerQuotation,
  BuyerRecall,
  DeskBuyer,
  DeskQuotation,
  Negotiated,
  QuotationState,
} from '../../../../contracts'
import { notFound } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { isToken } from '../../../access/token'
import { organizations } from '../../../federation/read/rows'
import { quotationState } from '../../rules/agreements/quotation'
import { recallsOfAgreement } from '../recall-institutions'
import { type AgreementKept, agreementOf, agreementShown } from './agreement-of'
import { type BuyerRow, buyerOf } from './institution-row'
import { type VersionKept, versionShown, versionsOf } from './quotation-lines'

const SQL = `select q.id, q.number, q.token, q.organization_id, o.handle as supplier_handle, o.name as supplier_name,
  to_jsonb(b) as buyer
from supply_quotation q
join supply_buyer b on b.id = q.buyer_id
join ${organizations} o on o.id = q.organization_id
where q.deleted_at is null and `

type Row = {
  id: string
  number: number
  token: string
  organization_id: string
  supplier_handle: string
  supplier_name: string
  buyer: BuyerRow
}

const unknownQuotation = () =>
  notFound('No encontramos esa cotización. Revisa que la dirección esté completa.')

/** A quotation with all that belongs to it, as this server keeps it. */
export type QuotationKept = {
  id: string
  number: number
  token: string
  organizationId: string
  supplier: { handle: string; name: string }
  buyer: DeskBuyer
  state: QuotationState
  versions: VersionKept[]
  newest: VersionKept
  negotiation: Negotiated[]
  agreement: AgreementKept | null
  recalls: BuyerRecall[]
  today: string
}

/** @throws Problem 404 not_found: also for what is of another desk */
export const quotationAtDesk = (knex: Knex, organizationId: string, id: string) =>
  whole(knex, 'q.id = :id and q.organization_id = :organizationId', { id, organizationId })

/** @throws Problem 404 not_found: who has no token of it */
export async function quotationOfBuyer(knex: Knex, token: string): Promise<QuotationKept> {
  if (!isToken(token)) throw unknownQuotation()
  return whole(knex, 'q.token = :token', { token })
}

export const quotationById = (knex: Knex, id: string) => whole(knex, 'q.id = :id', { id })

async function whole(knex: Knex, where: string, values: Record<string, string>): Promise<QuotationKept> {
  const [row] = (await knex.raw<{ rows: Row[] }>(SQL + where, values)).rows
  if (!row) throw unknownQuotation()
  const today = chileDay(await databaseNow(knex))
  const [versions, negotiation] = await Promise.all([versionsOf(knex, row.id), negotiationOf(knex, row.id)])
  const [newest] = versions
  if (!newest) throw unknownQuotation()
  const agreement = await agreementOf(knex, row.id, versions, today)
  const isWithdrawn = negotiation.some(({ kind }) => kind === 'withdrawn')
  return {
    ...{ id: row.id, number: row.number, token: row.token, organizationId: row.organization_id, today },
    supplier: { handle: row.supplier_handle, name: row.supplier_name },
    buyer: buyerOf(row.buyer),
    state: quotationState(
      { isSigned: agreement !== null, isWithdrawn, validUntil: newest.validUntil },
      today,
    ),
    ...{ versions, newest, negotiation, agreement },
    recalls: agreement ? await recallsOfAgreement(knex, agreement.id) : [],
  }
}

async function negotiationOf(knex: Knex, id: string): Promise<Negotiated[]> {
  const rows: (Omit<Negotiated, 'on'> & { created_at: Date })[] = await knex('supply_negotiation')
    .where({ quotation_id: id })
    .orderBy('created_at')
    .select('kind', 'what', 'why', 'created_at')
  return rows.map(({ kind, what, why, created_at }) => ({ kind, what, why, on: chileDay(created_at) }))
}

export const shownAtDesk = (kept: QuotationKept): DeskQuotation => ({
  ...{ id: kept.id, number: kept.number, state: kept.state, buyer: kept.buyer },
  versions: kept.versions.map((one) => ({ ...versionShown(one), priceWhy: one.priceWhy })),
  negotiation: kept.negotiation,
  agreement: kept.agreement && agreementShown(kept.agreement),
})

export const shownToBuyer = (kept: QuotationKept): BuyerQuotation => ({
  ...{ number: kept.number, state: kept.state, supplier: kept.supplier },
  buyer: institutionFor(kept.buyer),
  version: versionShown(kept.newest),
  negotiation: kept.negotiation,
  agreement: kept.agreement && agreementShown(kept.agreement),
  recalls: kept.recalls,
})

const institutionFor = ({
  id: _,
  paymentDays: _d,
  paymentAgreement: _a,
  documentsAsked: _p,
  ...institution
}: DeskBuyer) => institution
