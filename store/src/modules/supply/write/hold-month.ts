import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { chileDay } from '../../../kernel/time/chile-day'

/** What was received of a call-off does not change while it is invoiced. */
export async function holdCallOff(trx: Knex.Transaction, id: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`call-off:${id}`])
}

/**
 * Whatever promises units of a standard in a month, or says how many there are, comes one after the other: who waits here
 * reads afterwards what the one before wrote. Answers the day in Chile once it is its turn.
 */
export async function holdMonth(trx: Knex.Transaction, standardId: string, month: string): Promise<string> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`supply:${standardId}:${month}`])
  const { rows } = await trx.raw<{ rows: { now: Date }[] }>('select clock_timestamp() as now')
  const now = rows[0]?.now
  if (!now) throw new Error('the database told no time')
  return chileDay(now)
}
