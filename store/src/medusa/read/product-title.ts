import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { products } from './products'

export async function productTitle(knex: Knex, id: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { title: string }[] }>(
    `select title from ${products} p where id = ?`,
    [id],
  )
  return rows[0]?.title ?? null
}
