import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OpenAdvance, OwnAdvance } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { organizations } from '../../federation/read/rows'
import { entries, postings } from '../../ledger/read/rows'
import { DEFAULT_ADVANCE_MAXIMUM_CLP } from '../data/advance-maximum'
import { advanceLeftClp } from '../rules/advance'
import { ownAdvanceWords } from '../rules/advance-words'
import { AWAY } from '../rules/payout-state'

/** Up to how much a group is advanced. */
export async function readAdvanceMaximum(knex: Knex): Promise<number> {
  const sql = 'select amount_clp as clp from advance_maximum order by created_at desc, id desc limit 1'
  const { rows } = await prepared<{ clp: number }>(knex, sql, [])
  return rows[0]?.clp ?? DEFAULT_ADVANCE_MAXIMUM_CLP
}

/** Advances that left and did not come back. `peakClp`: the highest that a closing left its group since. */
const SQL = `select p.id, p.organization_id as "organizationId", r.organization_id as payer,
  json_build_object('id', r.id, 'number', r.number) as run,
  json_build_object('handle', o.handle, 'name', o.name) as organization, p.amount_clp as "amountClp",
  p.purpose, p.minutes, p.paid_at as "paidAt", x.peak as "peakClp", b.balance as "balanceClp"
from payout p join payment_run r on r.id = p.run_id join ${organizations} o on o.id = p.organization_id
join ${postings} l on l.key = 'payout:' || p.id
join ${entries} e on e.posting_id = l.id and e.account = 'group'
left join statement s on s.id = e.statement_id
cross join lateral (select max(t.closing_clp) as peak from statement t
  where t.organization_id = p.organization_id and t.account = 'group' and t.number >= s.number) x
cross join lateral (select cast(sum(g.amount_clp) as int) as balance from ${entries} g
  where g.account = 'group' and g.organization_id = p.organization_id) b
where p.is_advance and p.state = any(cast(:states as text[]))`

type Row = Omit<OpenAdvance, 'run' | 'paidAt' | 'leftClp'> & {
  organizationId: string
  payer: string
  run: { id: string; number: number }
  paidAt: Date
  peakClp: number | null
  balanceClp: number
}

/** `unrecoveredClp`: by what is closed; `leftClp`: as the books stand at this moment. */
export type Advance = Row & { unrecoveredClp: number; leftClp: number }

async function unrecovered(knex: Knex, where: string, values: Knex.ValueDict): Promise<Advance[]> {
  const sql = `${SQL} and ${where} order by o.name, p.id`
  const { rows } = await prepared<Row>(knex, sql, { ...values, states: [...AWAY] })
  return rows
    .map((row) => ({
      ...row,
      unrecoveredClp: advanceLeftClp(row.amountClp, row.peakClp),
      leftClp: advanceLeftClp(row.amountClp, Math.max(row.peakClp ?? row.balanceClp, row.balanceClp)),
    }))
    .filter(({ unrecoveredClp }) => unrecoveredClp > 0)
}

/** What groups below a desk were advanced and did not give back, whoever paid it. */
export const advancesBelow = (knex: Knex, payer: string): Promise<Advance[]> =>
  unrecovered(knex, 'o.parent_id = :payer', { payer })

/** The same as a desk is told. */
export async function readOpenAdvances(knex: Knex, payer: string): Promise<OpenAdvance[]> {
  const rows = await advancesBelow(knex, payer)
  return rows.map(({ id, organization, amountClp, leftClp, purpose, minutes, ...row }) => ({
    ...{ id, organization, amountClp, leftClp, purpose, minutes },
    run: row.payer === payer ? row.run : null,
    paidAt: row.paidAt.toISOString(),
  }))
}

/** What its own group is told of it; null: it owes none. */
export async function readOwnAdvance(knex: Knex, organizationId: string): Promise<OwnAdvance | null> {
  const [open] = await unrecovered(knex, 'p.organization_id = :organizationId', { organizationId })
  if (!open) return null
  const { amountClp, leftClp } = open
  return { amountClp, leftClp, what: ownAdvanceWords(open) }
}
