import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { emitEach } from '../../../outbox/emit'
import { ANSWER_DAYS } from '../rules/payout-state'

const SQL = `update payout set reminded_at = now(), updated_at = now() where id in (
  select id from payout where account = 'group' and state = 'paid' and reminded_at is null and paid_at < now() - make_interval(days => ?)
  order by paid_at limit 500 for update skip locked) returning id`

/**
 * A group that said nothing of a payment for days is asked again, once: that she was is written with the event that asks her.
 * @returns how many
 */
export async function remindOfPayouts(trx: Knex.Transaction): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(SQL, [ANSWER_DAYS])
  await emitEach(
    trx,
    'payout.unanswered',
    rows.map(({ id }) => ({ payout_id: id })),
  )
  return rows.length
}
