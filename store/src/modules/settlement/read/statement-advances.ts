import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StatementAccount, StatementAdvance } from '../../../contracts'
import { day } from '../../../kernel/text/format'
import { chileDay } from '../../../kernel/time/chile-day'
import { lentAdvanceWords, statementAdvanceWords } from '../rules/advance-words'
import { advancesLeft } from '../rules/recovery'
import { byGroup, closingsOf, givenUntil } from './given-advances'

type Told = { account: StatementAccount; month: string; organizationId: string }

/**
 * The advances that a month had to recover, with what came back of each and what is left: of a group its own, of the fund
 * those that left out of it. Of what is closed alone, so that a statement says the same for ever.
 */
export async function readStatementAdvances(knex: Knex, told: Told): Promise<StatementAdvance[]> {
  if (told.account !== 'group' && told.account !== 'fund') return []
  const groups = told.account === 'group' ? [told.organizationId] : await lentTo(knex)
  if (groups.length === 0) return []
  const [given, closings] = await Promise.all([
    givenUntil(knex, told.month, groups),
    closingsOf(knex, groups),
  ])
  return byGroup(given).flatMap(([id, advances]) => {
    const until = closings.filter(({ organizationId, month }) => organizationId === id && month <= told.month)
    const before = advancesLeft(
      advances,
      until.filter(({ month }) => month < told.month),
    )
    const after = advancesLeft(advances, until)
    return advances.flatMap((one, index) => {
      const { id, amountClp, paidAt, from, purpose, receptionId, buyerId, organization } = one
      const beforeClp = from === told.month ? amountClp : (before[index] ?? 0)
      if (beforeClp === 0 || (told.account === 'fund' && receptionId === null)) return []
      const leftClp = after[index] ?? 0
      const sums = { amountClp, recoveredClp: beforeClp - leftClp, leftClp }
      const words = { ...sums, day: day(chileDay(paidAt)) }
      const what =
        told.account === 'fund'
          ? lentAdvanceWords({ ...words, group: organization.name })
          : statementAdvanceWords({
              ...words,
              purpose: receptionId === null ? null : purpose,
              inputs: buyerId === null ? null : purpose,
            })
      return [{ id, paidAt: paidAt.toISOString(), ...sums, what }]
    })
  })
}

/** Who was ever advanced out of the fund. */
async function lentTo(knex: Knex): Promise<string[]> {
  const rows = await knex('payout')
    .whereNotNull('reception_id')
    .distinct<{ organization_id: string }[]>('organization_id')
  return rows.map(({ organization_id }) => organization_id)
}
