import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { chileDay } from '../../../../kernel/time/chile-day'

/** Whatever is said of a purchase comes one after the other. Answers the day in Chile once it is its turn. */
export async function holdPurchase(trx: Knex.Transaction, id: string): Promise<string> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`input-purchase:${id}`])
  const { rows } = await trx.raw<{ rows: { now: Date }[] }>('select clock_timestamp() as now')
  const now = rows[0]?.now
  if (!now) throw new Error('the database told no time')
  return chileDay(now)
}
