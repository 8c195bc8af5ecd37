import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { SoldMonths } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { databaseNow } from '../../../kernel/time/clock'
import { soldOfGroup } from '../../ledger/read/sold-of-group'
import { monthBefore, monthOf } from '../rules/month'
import { SHOWN_MONTHS, soldMonths } from '../rules/sold-months'

const SQL = `select s.id, p.month, s.earned_clp as "earnedClp" from statement s
  join settlement_period p on p.id = s.period_id
  where s.organization_id = :organizationId and s.account = 'group' and p.month <= :until order by p.month desc limit :limit`

type Closed = { id: string; month: string; earnedClp: number }
type Asked = { organizationId: string; until?: string }

/** What a group sold and earned month by month: of closed months what their statements say. */
export async function readSoldMonths(knex: Knex, { organizationId, until }: Asked): Promise<SoldMonths> {
  const now = monthOf(await databaseNow(knex))
  const last = until ?? now
  const first = monthBefore(last, SHOWN_MONTHS - 1)
  const [{ rows }, lastClosed] = await Promise.all([
    // One more than is shown: whether there is something earlier.
    prepared<Closed>(knex, SQL, { organizationId, until: last, limit: SHOWN_MONTHS + 1 }),
    knex('settlement_period').max<{ month: string | null }[]>('month as month').first(),
  ])
  const shown = rows.filter(({ month }) => month >= first)
  const sums = await soldOfGroup(knex, { organizationId, statementIds: shown.map(({ id }) => id) })
  const soldIn = new Map(sums.map(({ statementId, soldClp }) => [statementId, soldClp]))
  const closed = shown.map(({ id, ...one }) => ({ ...one, soldClp: soldIn.get(id) ?? 0 }))
  const open = sums.flatMap(({ writtenIn, ...sum }) => (writtenIn ? [{ ...sum, month: writtenIn }] : []))
  return {
    months: soldMonths(last, { closed, open, lastClosed: lastClosed?.month ?? null, now }),
    hasEarlier: shown.length < rows.length,
  }
}
