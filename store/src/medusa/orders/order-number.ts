import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The number by which people call an order. */
export async function orderNumber(knex: Knex, orderId: string | null): Promise<number> {
  const order = await knex('order')
    .where('id', orderId)
    .first<{ display_id: number } | undefined>('display_id')
  if (!order) throw new Error(`order ${orderId} is not there`)
  return order.display_id
}
