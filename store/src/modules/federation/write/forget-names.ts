import type { Knex } from '@medusajs/framework/mikro-orm/knex'

const GONE = 'Persona que ya no está'

/** Who members are and how they are reached. Answers how many. */
export const forgetNames = (trx: Knex.Transaction, memberIds: string[]): Promise<number> =>
  trx('member')
    .whereIn('id', memberIds)
    .update({ name: GONE, phone: null, email: null, consents_to_be_named: false, updated_at: trx.fn.now() })
