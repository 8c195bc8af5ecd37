import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/**
 * Her contact is another one: what the old one opened, or was about to open, opens nothing any more.
 * @param but a session that goes on
 */
export async function endEntries(trx: Knex.Transaction, memberId: string, but = ''): Promise<void> {
  const now = trx.fn.now()
  const hers = { member_id: memberId }
  await trx('member_session')
    .where(hers)
    .whereNot('id', but)
    .whereNull('ended_at')
    .update({ ended_at: now, updated_at: now })
  await trx('entry_code')
    .where(hers)
    .whereNull('used_at')
    .whereNull('voided_at')
    .update({ voided_at: now, updated_at: now })
  await trx('entry_mark').where(hers).delete()
}
