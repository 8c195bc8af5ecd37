import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** To whom documents recorded before then were made out is forgotten; the documents stay. Answers how many. */
export const forgetReceivers = (trx: Knex.Transaction, before: Date): Promise<number> =>
  trx('tax_document')
    .whereNotNull('receiver')
    .where('created_at', '<', before)
    .update({ receiver: null, updated_at: trx.fn.now() })
