import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { emit } from '../../../outbox/emit'
import { isReminderDue } from '../rules/session'

type Coming = { id: string; starts_at: Date; revision: number }

/** Each session once, and again when it was moved: that it was told is written with the event that tells it. */
export async function remindOfSessions(trx: Knex.Transaction, at: Date): Promise<number> {
  const coming = await trx('training_session')
    .whereNull('reminded_at')
    .whereNull('cancelled_at')
    .whereNull('deleted_at')
    .where('starts_at', '>', at)
    .where('starts_at', '<', trx.raw(`cast(? as timestamptz) + interval '2 days'`, [at]))
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .select<Coming[]>('id', 'starts_at', 'revision')
  const due = coming.filter(({ starts_at }) => isReminderDue(starts_at, at))
  for (const { id, revision } of due) {
    await trx('training_session').where({ id }).update({ reminded_at: trx.fn.now() })
    await emit(trx, 'session.tomorrow', { session_id: id, revision: String(revision) })
  }
  return due.length
}
