import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskAgreements, DeskBuyer, DeskQuotationRow, DeskRequest } from '../../../../contracts'
import { notFound } from '../../../../kernel/problem'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { quotationState } from '../../rules/agreements/quotation'
import { quotationVersionsNow } from '../rows'
import { BY_BUYER } from './agreement-of'
import { type BuyerRow, buyerOf, type InstitutionRow, institutionOf } from './institution-row'

const MOST = 200

const QUOTATIONS = `select q.id, q.number, b.name as buyer, v.valid_until,
  (select sum(l.units::bigint * l.net_unit_clp) from supply_quotation_line l where l.version_id = v.id) as net_clp,
  exists (select 1 from supply_negotiation n where n.quotation_id = q.id and n.kind = 'withdrawn') as is_withdrawn,
  a.number as agreement, min(l.month) as "from", max(l.month) as "to", sum(l.units) as agreed,
  (select coalesce(sum(c.units), 0) from supply_call_off c where c.agreement_id = a.id) as called
from supply_quotation q
join supply_buyer b on b.id = q.buyer_id
join ${quotationVersionsNow} v on v.quotation_id = q.id
join supply_quotation_line l on l.version_id = v.id
left join supply_agreement a on a.quotation_id = q.id
where q.organization_id = :organizationId and q.deleted_at is null
group by q.id, q.number, b.name, v.id, v.valid_until, a.id, a.number order by q.number desc limit ${MOST}`

type QuotationRow = {
  id: string
  number: number
  buyer: string
  valid_until: string
  net_clp: string
  is_withdrawn: boolean
  agreement: number | null
  from: string
  to: string
  agreed: string
  called: string
}

/** What waits, what was offered, what runs, and with whom: of that desk only. */
export async function deskAgreements(knex: Knex, organizationId: string): Promise<DeskAgreements> {
  const today = chileDay(await databaseNow(knex))
  const [requests, quotations, buyers] = await Promise.all([
    requestsAt(knex, organizationId),
    knex.raw<{ rows: QuotationRow[] }>(QUOTATIONS, { organizationId }),
    deskBuyers(knex, organizationId),
  ])
  return { requests, quotations: quotations.rows.map((row) => rowOf(row, today)), buyers }
}

const rowOf = (row: QuotationRow, today: string): DeskQuotationRow => ({
  ...{
    id: row.id,
    number: row.number,
    buyer: row.buyer,
    validUntil: row.valid_until,
    netClp: Number(row.net_clp),
  },
  state: quotationState(
    { isSigned: row.agreement !== null, isWithdrawn: row.is_withdrawn, validUntil: row.valid_until },
    today,
  ),
  agreement:
    row.agreement === null
      ? null
      : {
          ...{ number: row.agreement, from: row.from, to: row.to },
          ...{ agreedUnits: Number(row.agreed), calledUnits: Number(row.called) },
        },
})

async function deskBuyers(knex: Knex, organizationId: string): Promise<DeskBuyer[]> {
  const rows = await knex('supply_buyer')
    .where({ organization_id: organizationId })
    .whereNull('deleted_at')
    .orderBy(['name', 'id'])
    .select<BuyerRow[]>('*')
  return rows.map(buyerOf)
}

/** @throws Problem 404 not_found: also for one of another desk */
export async function deskBuyer(knex: Knex, organizationId: string, id: string): Promise<DeskBuyer> {
  const row = await knex('supply_buyer')
    .where({ id, organization_id: organizationId })
    .whereNull('deleted_at')
    .first<BuyerRow | undefined>('*')
  if (!row) throw notFound('No encontramos a ese comprador en esta mesa.')
  return buyerOf(row)
}

const REQUESTS = `select r.*, b.id as buyer_id, q.id as quotation_id, e.reason,
  (select coalesce(json_agg(json_build_object('standard', json_build_object('handle', s.handle, 'name', s.name,
      'unit', s.unit), 'from', w.one->>'from', 'to', w.one->>'to', 'units', (w.one->>'units')::int) order by w.at), '[]')
    from jsonb_array_elements(r.wanted) with ordinality w(one, at)
    join supply_standard s on s.id = w.one->>'standardId') as lines
from supply_request r
left join supply_buyer b on b.organization_id = r.organization_id and b.rut = r.rut and b.deleted_at is null
left join supply_quotation q on q.request_id = r.id
left join supply_request_end e on e.request_id = r.id
where r.organization_id = :organizationId and r.deleted_at is null`

type RequestRow = InstitutionRow & {
  id: string
  created_at: Date
  by: string
  buyer_id: string | null
  quotation_id: string | null
  reason: string | null
  lines: DeskRequest['wanted']
  note: string
}

/** Those that wait come first, the oldest before. */
async function requestsAt(knex: Knex, organizationId: string): Promise<DeskRequest[]> {
  const order = ` order by (q.id is null and e.id is null) desc, r.created_at, r.id limit ${MOST}`
  const { rows } = await knex.raw<{ rows: RequestRow[] }>(REQUESTS + order, { organizationId })
  return rows.map(requestOf)
}

/** @throws Problem 404 not_found: also for one of another desk */
export async function deskRequest(knex: Knex, organizationId: string, id: string): Promise<DeskRequest> {
  const { rows } = await knex.raw<{ rows: RequestRow[] }>(`${REQUESTS} and r.id = :id`, {
    organizationId,
    id,
  })
  if (!rows[0]) throw notFound('No encontramos ese pedido de cotización en esta mesa.')
  return requestOf(rows[0])
}

const requestOf = (row: RequestRow): DeskRequest => ({
  ...{ id: row.id, on: chileDay(row.created_at), isByVisitor: row.by === BY_BUYER, buyerId: row.buyer_id },
  ...{ quotationId: row.quotation_id, refused: row.reason, wanted: row.lines, note: row.note },
  ...institutionOf(row),
})
