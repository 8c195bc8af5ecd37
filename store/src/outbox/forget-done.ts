import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Events that were done before that moment; one that was given up waits for a decision. Answers how many. */
export function forgetDone(trx: Knex.Transaction, before: Date): Promise<number> {
  return trx('outbox').where('done_at', '<', before).whereNull('given_up_at').delete()
}
