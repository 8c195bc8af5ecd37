import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { categories } from './products'

/** Name of each category by its handle. */
export async function categoryNames(knex: Knex): Promise<Record<string, string>> {
  const { rows } = await knex.raw<{ rows: { handle: string; name: string }[] }>(
    `select handle, name from ${categories} c`,
  )
  return Object.fromEntries(rows.map(({ handle, name }) => [handle, name]))
}
