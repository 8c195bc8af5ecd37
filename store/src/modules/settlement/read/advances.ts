import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OpenAdvance, OwnAdvance } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { entries } from '../../ledger/read/rows'
import { inputCosts } from '../../supply/read/rows'
import { DEFAULT_ADVANCE_MAXIMUM_CLP } from '../data/advance-maximum'
import { ownAdvanceWords } from '../rules/advance-words'
import { advancesLeft } from '../rules/recovery'
import { byGroup, closingsOf, type Given, givenNow } from './given-advances'

/** Up to how much a group is advanced. */
export async function readAdvanceMaximum(knex: Knex): Promise<number> {
  const sql = 'select amount_clp as clp from advance_maximum order by created_at desc, id desc limit 1'
  const { rows } = await prepared<{ clp: number }>(knex, sql, [])
  return rows[0]?.clp ?? DEFAULT_ADVANCE_MAXIMUM_CLP
}

/** `unrecoveredClp`: by what is closed; `leftClp`: as the books stand at this moment. */
export type Advance = Given & { unrecoveredClp: number; leftClp: number }

const BALANCES_SQL = `select g.organization_id as "organizationId", cast(sum(g.amount_clp) as int) as "balanceClp"
from ${entries} g where g.account = 'group' and g.organization_id = any(cast(:organizationIds as text[])) group by 1`

type Balance = { organizationId: string; balanceClp: number }

/** Those that closed months have not recovered, of groups that `where` says (`o`: the group). */
export async function unrecovered(knex: Knex, where: string, values: Knex.ValueDict): Promise<Advance[]> {
  const given = byGroup(await givenNow(knex, where, values))
  if (given.length === 0) return []
  const organizationIds = given.map(([id]) => id)
  const [closings, balances] = await Promise.all([
    closingsOf(knex, organizationIds),
    prepared<Balance>(knex, BALANCES_SQL, { organizationIds }),
  ])
  return given.flatMap(([id, advances]) => {
    const ofGroup = closings.filter(({ organizationId }) => organizationId === id)
    const balance = balances.rows.find(({ organizationId }) => organizationId === id)
    const closed = advancesLeft(advances, ofGroup)
    const now = advancesLeft(advances, ofGroup, balance?.balanceClp ?? 0)
    return advances
      .map((one, index) => ({ ...one, unrecoveredClp: closed[index] ?? 0, leftClp: now[index] ?? 0 }))
      .filter(({ unrecoveredClp }) => unrecoveredClp > 0)
  })
}

/** What groups below a desk were advanced and did not give back, whoever paid it. */
export const advancesBelow = (knex: Knex, payer: string): Promise<Advance[]> =>
  unrecovered(knex, 'o.parent_id = :payer', { payer })

/** What groups have not made good of what was bought for them, in closed months and since, by who bought. */
export async function inputsOut(
  knex: Knex,
  buyers: string[],
): Promise<Map<string, { closedClp: number; openClp: number }>> {
  const where = `o.id in (select c.organization_id from ${inputCosts} c where c.buyer_id = any(cast(:buyers as text[])))`
  const out = new Map<string, { closedClp: number; openClp: number }>()
  for (const { buyerId, unrecoveredClp, from } of await unrecovered(knex, where, { buyers })) {
    if (buyerId === null) continue
    const { closedClp, openClp } = out.get(buyerId) ?? { closedClp: 0, openClp: 0 }
    if (from === null) out.set(buyerId, { closedClp, openClp: openClp + unrecoveredClp })
    else out.set(buyerId, { closedClp: closedClp + unrecoveredClp, openClp })
  }
  return out
}

/** The same as a desk is told. */
export async function readOpenAdvances(knex: Knex, payer: string): Promise<OpenAdvance[]> {
  const rows = await advancesBelow(knex, payer)
  return rows.map(({ id, organization, amountClp, leftClp, purpose, minutes, ...row }) => ({
    ...{ id, organization, amountClp, leftClp, purpose, minutes },
    isOfReception: row.receptionId !== null,
    isInKind: row.buyerId !== null,
    run: row.payer === payer ? row.run : null,
    paidAt: row.paidAt.toISOString(),
  }))
}

/** What its own group is told of what it was advanced, all together; null: it owes none. */
export async function readOwnAdvance(knex: Knex, organizationId: string): Promise<OwnAdvance | null> {
  const open = await unrecovered(knex, 'p.organization_id = :organizationId', { organizationId })
  if (open.length === 0) return null
  const amountClp = open.reduce((sum, one) => sum + one.amountClp, 0)
  const leftClp = open.reduce((sum, one) => sum + one.leftClp, 0)
  const inKind = open.filter(({ buyerId }) => buyerId !== null).length
  const of = inKind === 0 ? 'money' : inKind === open.length ? 'inputs' : 'both'
  return { amountClp, leftClp, what: ownAdvanceWords({ amountClp, leftClp }, of) }
}
