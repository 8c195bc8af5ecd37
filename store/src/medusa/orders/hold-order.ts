import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/**
 * Medusa's order module reads an order's version, thinks, and writes the next: two writers of one order at once leave
 * two summaries that do not know of each other. A transaction that tells it something about a paid order holds the order first; a
 * crash lets go by itself.
 */
export function holdOrder<T>(knex: Knex, orderId: string, work: () => Promise<T>): Promise<T> {
  return knex.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [orderId])
    return work()
  })
}
