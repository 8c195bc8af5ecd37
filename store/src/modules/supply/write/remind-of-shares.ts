import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { chileDay } from '../../../kernel/time/chile-day'
import { daysAfter } from '../../../kernel/time/days'
import { emitEach } from '../../../outbox/emit'
import { shares } from '../read/rows'

/** Shared out that same day with one day to answer: it was just told. */
const SQL = `select s.id from ${shares} s join supply_allocation a on a.call_off_id = s.call_off_id and a.number = s.round
where s.answer_by = :tomorrow and s.units > 0 and s.accepted_units is null
  and to_char(a.created_at at time zone 'America/Santiago', 'YYYY-MM-DD') < :today
  and not exists (select 1 from supply_share_reminder r where r.share_id = s.id)
order by s.id limit 1000`

/**
 * A group that said nothing to its share is reminded the day before the last one, once: that it was is written with the
 * event that tells it. @returns how many
 */
export async function remindOfShares(trx: Knex.Transaction, at: Date): Promise<number> {
  const today = chileDay(at)
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(SQL, { today, tomorrow: daysAfter(today, 1) })
  if (rows.length === 0) return 0
  // Two rounds at once: the second finds that they are there.
  const written = await trx('supply_share_reminder')
    .insert(rows.map(({ id }) => ({ id: newId('shrem'), share_id: id })))
    .onConflict(trx.raw('(share_id) where deleted_at is null'))
    .ignore()
    .returning<{ share_id: string }[]>('share_id')
  await emitEach(trx, 'share.tomorrow', written)
  return written.length
}
