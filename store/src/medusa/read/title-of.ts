import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyProduct } from './products'

/** What a product is called now, also one that was taken away; null: there never was one. */
export async function titleOf(knex: Knex, productId: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { title: string }[] }>(
    `select title from ${everyProduct} p where id = ?`,
    [productId],
  )
  return rows[0]?.title ?? null
}
