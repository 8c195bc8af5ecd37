import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { expect } from 'vitest'
import type { StatementHead } from '../src/contracts'
import { readOpenAdvances, readOwnAdvance } from '../src/modules/settlement/read/advances'
import { readStandings } from '../src/modules/settlement/read/payables'
import { readStatementAdvances } from '../src/modules/settlement/read/statement-advances'
import type { scratchFederation } from './scratch-federation'

type Federation = ReturnType<typeof scratchFederation>

/** What a closed month says of each group's advance, against one that goes on from the month before. */
export async function expectAdvancesTold(db: Knex, heads: StatementHead[], advances: Federation['advances']) {
  for (const { account, month, organization, closingClp } of heads) {
    const organizationId = organization.handle.slice(7)
    const told = await readStatementAdvances(db, { account, month, organizationId })
    const open = advances.filter(
      ({ group, leftClp }) => leftClp > 0 && group === organization.handle.slice(7),
    )
    expect(account === 'group' || open.length === 0).toBe(true)
    expect(open.length, 'one advance at a time').toBeLessThanOrEqual(1)
    for (const one of open) {
      const leftClp = Math.min(one.leftClp, Math.max(-closingClp, 0))
      expect(told).toMatchObject([{ amountClp: one.amountClp, recoveredClp: one.leftClp - leftClp, leftClp }])
      one.leftClp = leftClp
    }
    if (open.length === 0) expect(told).toEqual([])
  }
}

/** What desks and phones are told now: of each open advance, what the books say that the group owes, and no more. */
export async function expectOpenAdvances(db: Knex, { advances, parents }: Federation) {
  for (const [group, payer] of parents) {
    const told = (await readOpenAdvances(db, payer)).filter(
      ({ organization }) => organization.handle.slice(7) === group,
    )
    const open = advances.filter((one) => one.group === group && one.leftClp > 0)
    expect(told.map(({ amountClp }) => amountClp)).toEqual(open.map(({ amountClp }) => amountClp))
    const standing = (await readStandings(db, payer)).find(({ organizationId }) => organizationId === group)
    for (const { leftClp } of told)
      expect(leftClp).toBe(Math.min(open[0]?.leftClp ?? 0, Math.max(-(standing?.balanceClp ?? 0), 0)))
    expect((await readOwnAdvance(db, group))?.leftClp).toBe(told[0]?.leftClp)
  }
}
