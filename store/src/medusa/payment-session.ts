import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Adds to what Medusa's payment session says of itself. */
export async function addToSession(
  trx: Knex,
  sessionId: string | null,
  said: Record<string, string>,
): Promise<void> {
  await trx('payment_session')
    .where('id', sessionId)
    .update({ data: trx.raw('data || cast(? as jsonb)', [JSON.stringify(said)]) })
}
