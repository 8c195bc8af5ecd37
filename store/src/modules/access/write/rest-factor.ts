import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { WAIT_HOURS } from '../rules/second-factor'

/** As if it were new: whoever has her number may not be her, and others have a day to say so. */
export async function restFactor(trx: Knex.Transaction, memberId: string): Promise<void> {
  await trx('second_factor')
    .where('owner_id', memberId)
    .whereNotNull('enabled_at')
    .whereNull('deleted_at')
    .update({
      counts_from: trx.raw('greatest(counts_from, now() + make_interval(hours => ?))', [WAIT_HOURS.member]),
      updated_at: trx.fn.now(),
    })
}
