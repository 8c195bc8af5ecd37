import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The order that a consignment is of; null when there is no such consignment. */
export async function orderOfConsignment(knex: Knex, id: string): Promise<string | null> {
  const found = await knex('consignment').where({ id }).first<{ order_id: string } | undefined>('order_id')
  return found?.order_id ?? null
}
