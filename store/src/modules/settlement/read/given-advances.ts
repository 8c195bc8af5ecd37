import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { organizations } from '../../federation/read/rows'
import { entries, postings } from '../../ledger/read/rows'
import { inputCosts } from '../../supply/read/rows'
import type { Closing, GivenAdvance } from '../rules/recovery'

/** An advance that left, or what was bought for a group with others. */
export type Given = GivenAdvance & {
  id: string
  organizationId: string
  organization: { handle: string; name: string }
  payer: string
  /** Null: no money left. */
  run: { id: string; number: number } | null
  receptionId: string | null
  /** Of what was bought for it: who bought; it was never money. */
  buyerId: string | null
  purpose: string
  minutes: string
  paidAt: Date
}

/** `returnedIn`: the closed month in which it came back, if one did. */
const SQL = `select p.id, p.organization_id as "organizationId", r.organization_id as payer,
  json_build_object('id', r.id, 'number', r.number) as run, p.reception_id as "receptionId", null as "buyerId",
  json_build_object('handle', o.handle, 'name', o.name) as organization, p.amount_clp as "amountClp",
  p.purpose, p.minutes, p.paid_at as "paidAt", m.month as "from"
from payout p join payment_run r on r.id = p.run_id join ${organizations} o on o.id = p.organization_id
join ${postings} l on l.key = 'payout:' || p.id
join ${entries} e on e.posting_id = l.id and e.account = 'group'
left join statement s on s.id = e.statement_id left join settlement_period m on m.id = s.period_id
left join ${postings} b on b.key = 'payout_return:' || p.id
left join ${entries} v on v.posting_id = b.id and v.account = 'group'
left join statement w on w.id = v.statement_id left join settlement_period n on n.id = w.period_id
where p.is_advance and p.paid_at is not null`

/** The same of what was bought for a group: its part of the bill is away as an advance is. */
const INPUTS_SQL = `select p.id, p.organization_id as "organizationId", p.buyer_id as payer, null as run,
  null as "receptionId", p.buyer_id as "buyerId", json_build_object('handle', o.handle, 'name', o.name) as organization,
  p.cost_clp as "amountClp", p.name as purpose, '' as minutes, p.created_at as "paidAt", m.month as "from"
from ${inputCosts} p join ${organizations} o on o.id = p.organization_id
join ${postings} l on l.key = p.posting_key
join ${entries} e on e.posting_id = l.id and e.account = 'group'
left join statement s on s.id = e.statement_id left join settlement_period m on m.id = s.period_id`

/** Those of each group in the order in which they left. */
async function given(knex: Knex, [cash, inKind]: [string, string], values: Knex.ValueDict): Promise<Given[]> {
  const [money, goods] = await Promise.all([
    prepared<Given>(knex, cash, values),
    prepared<Given>(knex, inKind, values),
  ])
  return [...money.rows, ...goods.rows].sort(
    (one, other) =>
      one.organization.name.localeCompare(other.organization.name, 'es') ||
      one.organizationId.localeCompare(other.organizationId) ||
      one.paidAt.getTime() - other.paidAt.getTime() ||
      one.id.localeCompare(other.id),
  )
}

/** Those that are away now, of groups that `where` says. */
export async function givenNow(knex: Knex, where: string, values: Knex.ValueDict): Promise<Given[]> {
  return given(knex, [`${SQL} and b.id is null and ${where}`, `${INPUTS_SQL} where ${where}`], values)
}

/** Those that a closed month knew of, as it stood then: what came back later is among them. */
export async function givenUntil(knex: Knex, month: string, organizationIds: string[]): Promise<Given[]> {
  const of = `m.month <= :month and p.organization_id = any(cast(:organizationIds as text[]))`
  const sql: [string, string] = [
    `${SQL} and ${of} and (n.month is null or n.month > :month)`,
    `${INPUTS_SQL} where ${of}`,
  ]
  return given(knex, sql, { month, organizationIds })
}

const CLOSINGS_SQL = `select s.organization_id as "organizationId", p.month, s.closing_clp as "closingClp"
from statement s join settlement_period p on p.id = s.period_id
where s.account = 'group' and s.organization_id = any(cast(:organizationIds as text[])) order by p.month`

/** What closed months left groups, in order. */
export async function closingsOf(
  knex: Knex,
  organizationIds: string[],
): Promise<(Closing & { organizationId: string })[]> {
  const { rows } = await prepared<Closing & { organizationId: string }>(knex, CLOSINGS_SQL, {
    organizationIds,
  })
  return rows
}

/** Advances of each group apart, in their order. */
export function byGroup(given: readonly Given[]): [organizationId: string, advances: Given[]][] {
  const groups = new Map<string, Given[]>()
  for (const one of given) groups.set(one.organizationId, [...(groups.get(one.organizationId) ?? []), one])
  return [...groups]
}
