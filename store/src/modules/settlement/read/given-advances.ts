import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'
import { organizations } from '../../federation/read/rows'
import { entries, postings } from '../../ledger/read/rows'
import type { Closing, GivenAdvance } from '../rules/recovery'

/** An advance that left. */
export type Given = GivenAdvance & {
  id: string
  organizationId: string
  organization: { handle: string; name: string }
  payer: string
  run: { id: string; number: number }
  receptionId: string | null
  purpose: string
  minutes: string
  paidAt: Date
}

/** `returnedIn`: the closed month in which it came back, if one did. */
const SQL = `select p.id, p.organization_id as "organizationId", r.organization_id as payer,
  json_build_object('id', r.id, 'number', r.number) as run, p.reception_id as "receptionId",
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

const ORDER = 'order by o.name, p.organization_id, p.paid_at, p.id'

/** Those that are away now, of groups that `where` says. */
export async function givenNow(knex: Knex, where: string, values: Knex.ValueDict): Promise<Given[]> {
  const sql = `${SQL} and b.id is null and ${where} ${ORDER}`
  return (await prepared<Given>(knex, sql, values)).rows
}

/** Those that a closed month knew of, as it stood then: what came back later is among them. */
export async function givenUntil(knex: Knex, month: string, organizationIds: string[]): Promise<Given[]> {
  const sql = `${SQL} and m.month <= :month and (n.month is null or n.month > :month)
    and p.organization_id = any(cast(:organizationIds as text[])) ${ORDER}`
  return (await prepared<Given>(knex, sql, { month, organizationIds })).rows
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
