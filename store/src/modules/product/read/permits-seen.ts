import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { productOwners, products } from '../../../medusa/read/products'

/** Numbers of the sanitary permits of what a group sells or has paused: somebody let each of them out. */
export async function permitsSeen(trx: Knex.Transaction, organizationId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { number: string }[] }>(
    `select distinct p.metadata->'food'->'authorization'->>'number' as number
      from ${productOwners} o join ${products} p on p.id = o.product_id
      where o.organization_id = ? and p.status in ('published', 'draft')
        and p.metadata->'food'->'authorization'->>'number' is not null`,
    [organizationId],
  )
  return rows.map(({ number }) => number)
}
