import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** How an order is called in what was done with it. */
export async function orderTitle(knex: Knex, orderId: string | null): Promise<string> {
  const row = await knex('order').where('id', orderId).first<{ display_id: number } | undefined>('display_id')
  return `Pedido ${row?.display_id ?? ''}`.trim()
}
