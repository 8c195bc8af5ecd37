import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Money that is promised is counted by one at a time, whoever proposes. */
export const lockPayouts = (trx: Knex.Transaction) =>
  trx.raw(`select pg_advisory_xact_lock(hashtext('payout'))`)
