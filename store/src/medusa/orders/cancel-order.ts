import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** An order that nobody paid, and what it would have been paid with. */
export async function cancelOrder(trx: Knex.Transaction, orderId: string): Promise<void> {
  const at = new Date()
  await trx('order').where('id', orderId).update({ status: 'canceled', canceled_at: at, updated_at: at })
  await trx.raw(
    `update payment_collection set status = 'canceled', updated_at = now()
      where id in (select payment_collection_id from order_payment_collection where order_id = ?)`,
    [orderId],
  )
}
