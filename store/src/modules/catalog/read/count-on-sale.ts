import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'

const SQL = `select group_handle as "group", cast(count(*) as int) as count from catalog_item
where group_handle = any(cast(? as text[])) group by group_handle`

/** How many products the shop shows of each of those groups, by its handle; of none there is no entry. */
export async function countOnSale(knex: Knex, groups: string[]): Promise<Map<string, number>> {
  const { rows } = await prepared<{ group: string; count: number }>(knex, SQL, [groups])
  return new Map(rows.map(({ group, count }) => [group, count]))
}
