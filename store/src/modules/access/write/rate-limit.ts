import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { digest } from './keys'
import { databaseNow } from '../../../kernel/time/clock'
import { Problem } from '../../../kernel/problem'
import { prepared } from '../../../kernel/prepared'
import { type Limit, waitWords } from '../rules/entry-limits'

/** One statement decides and counts, so that it holds over any number of processes. A refused turn counts for nothing. */
const TURN_SQL = `insert into entry_limit as l (id, count, ends_at) values (:id, 1, now() + make_interval(mins => :minutes))
on conflict (id) do update set updated_at = now(),
  count = case when l.ends_at <= now() then 1 else l.count + 1 end,
  ends_at = case when l.ends_at <= now() then excluded.ends_at else l.ends_at end
where l.ends_at <= now() or l.count < :max
returning count`

/** @param who the contact, address or member that is counted, or two together; only a keyed hash is kept. @throws Problem 429 too_many */
export async function spendRateLimit(
  trx: Knex.Transaction,
  limits: Limit[],
  ...who: string[]
): Promise<void> {
  for (const { what, max, minutes } of limits) {
    const id = `${what}:${digest('limit', ...who)}`
    const { rows } = await prepared<{ count: number }>(trx, TURN_SQL, { id, max, minutes })
    if (rows.length > 0) continue
    const row = await trx('entry_limit').where({ id }).first<{ ends_at: Date } | undefined>('ends_at')
    const now = await databaseNow(trx)
    const until = row?.ends_at ?? now
    throw new Problem(
      'too_many',
      `Van demasiados intentos. Espera ${waitWords(until, now)} y prueba de nuevo.`,
      undefined,
      { retryAfterSeconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)) },
    )
  }
}

/** What was right used up no turn. Given back in the order in which turns are spent: else two who press wait for each other. */
export async function giveBackRateLimit(knex: Knex, limits: Limit[], ...who: string[]): Promise<void> {
  for (const { what } of limits) {
    const id = `${what}:${digest('limit', ...who)}`
    await knex('entry_limit').where({ id }).where('count', '>', 0).decrement('count', 1)
  }
}
