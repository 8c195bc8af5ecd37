import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Payable } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { federation, organizations } from '../../federation/read/rows'
import { isPaid, unstampedEntries } from '../../ledger/read/rows'
import { advanceableClp, type AdvanceStanding } from '../rules/advance'
import { payableClp, type Standing } from '../rules/payable'
import { advancesBelow, inputsOut, readAdvanceMaximum } from './advances'
import { usableAccount } from './bank-accounts'
import { readLent } from './fund'

/** SQL: from how much a body is paid now. */
const minimumNow = `coalesce((select m.amount_clp from payment_minimum m order by m.created_at desc, m.id desc limit 1), 0)`

export async function readMinimum(knex: Knex): Promise<number> {
  const { rows } = await prepared<{ clp: number }>(knex, `select ${minimumNow} as clp`, [])
  return rows[0]?.clp ?? 0
}

/**
 * How each account stands that one desk pays: the bodies right below it and, where the money is, the federation itself
 * and its fund.
 */
const SQL = `select a.account, o.id as "organizationId", o.handle, o.name, x.closing as "closingClp",
  u.paid as "paidSinceClp", cast(x.closing + u.earned + u.paid as int) as "balanceClp",
  cast(coalesce((select sum(p.amount_clp) from payout p where p.account = a.account and p.organization_id = o.id
    and p.state in ('proposed', 'approved')), 0) as int) as "underWayClp",
  case when a.account = 'fund' or o.status = 'left' then 0 else ${minimumNow} end as "minimumClp",
  o.status = 'active' as "isActive", ${usableAccount('o.id')} as "bankAccountId"
from ${organizations} o
cross join lateral (
  select o.kind as account, o.id as holder where o.parent_id = :payer or (o.id = :payer and o.kind = 'federation')
  union all select 'fund', null where o.id = :payer and o.kind = 'federation') a
cross join lateral (select coalesce((select s.closing_clp from statement s
  where s.organization_id = o.id and s.account = a.account order by s.number desc limit 1), 0) as closing) x
cross join lateral (select cast(coalesce(sum(amount_clp) filter (where ${isPaid('e')}), 0) as int) as paid,
    coalesce(sum(amount_clp) filter (where not ${isPaid('e')}), 0) as earned
  from ${unstampedEntries} e where e.account = a.account and e.organization_id is not distinct from a.holder) u
order by o.name, o.id, a.account desc`

export type PayableRow = Standing & {
  organizationId: string
  handle: string
  name: string
  isActive: boolean
  bankAccountId: string | null
}

/** @param payer the organization whose desk pays */
export async function readStandings(knex: Knex, payer: string): Promise<PayableRow[]> {
  const { rows } = await prepared<Omit<PayableRow, 'lentClp'>>(knex, SQL, { payer })
  const hasFund = rows.some(({ account }) => account === 'fund')
  const buyers = rows.filter(({ account }) => account === 'association' || account === 'federation')
  const [fundClp, inputs] = await Promise.all([
    hasFund ? readLent(knex) : 0,
    inputsOut(
      knex,
      buyers.map(({ organizationId }) => organizationId),
    ),
  ])
  return rows.map((row) => {
    const bought = row.account === 'group' ? undefined : inputs.get(row.organizationId)
    if (row.account === 'fund') return { ...row, lentClp: fundClp }
    return { ...row, lentClp: bought?.closedClp ?? 0, openLentClp: bought?.openClp ?? 0 }
  })
}

/** How the federation's fund stands; null before there is a federation. */
export async function readFund(knex: Knex): Promise<PayableRow | null> {
  const { rows } = await prepared<{ id: string }>(knex, `select id from ${federation} f`, {})
  const standings = rows[0] ? await readStandings(knex, rows[0].id) : []
  return standings.find(({ account }) => account === 'fund') ?? null
}

/** How each of them stands that asks for an advance, and what is left of an earlier one as the books stand now. */
export async function readAdvancing(
  knex: Knex,
  payer: string,
): Promise<(row: PayableRow) => AdvanceStanding & { leftClp: number }> {
  const [maximumClp, advances] = await Promise.all([readAdvanceMaximum(knex), advancesBelow(knex, payer)])
  return (row) => {
    const open = advances.filter(
      ({ organizationId }) => row.account === 'group' && organizationId === row.organizationId,
    )
    const unrecoveredClp = open.reduce((sum, one) => sum + one.unrecoveredClp, 0)
    const leftClp = open.reduce((sum, one) => sum + one.leftClp, 0)
    return { ...row, payableClp: payableClp(row), unrecoveredClp, leftClp, maximumClp }
  }
}

/** What may be paid to each now; what is nothing is said too, with what is carried forward. */
export async function readPayables(knex: Knex, payer: string): Promise<Payable[]> {
  const rows = await readStandings(knex, payer)
  const advanceOf = await readAdvancing(knex, payer)
  return rows.map((row) => ({
    account: row.account,
    organization: { handle: row.handle, name: row.name },
    closingClp: row.closingClp,
    balanceClp: row.balanceClp,
    underWayClp: row.underWayClp,
    lentClp: row.lentClp,
    payableClp: payableClp(row),
    advanceLeftClp: advanceOf(row).leftClp,
    advanceableClp: advanceableClp(advanceOf(row)),
    minimumClp: row.minimumClp,
    hasAccount: row.bankAccountId !== null,
  }))
}
