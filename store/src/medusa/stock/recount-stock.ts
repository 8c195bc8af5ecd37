import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { everyOrganization } from '../../modules/federation/read/rows'
import { productOwners, variants } from '../read/products'
import { stockItems } from '../read/stock'

/** `seen`: how many could be bought when they were counted; `available`: how many can be now. */
export type Recount = {
  organizationId: string
  productId: string
  variantId: string
  available: number
  seen: number
}

/** What is promised to buyers is never touched: a purchase that came meanwhile makes the update miss. */
const SQL = `update inventory_level l set updated_at = now(),
    stocked_quantity = l.reserved_quantity + :available,
    raw_stocked_quantity = jsonb_build_object('value', (l.reserved_quantity + :available)::text, 'precision', 20)
  from ${stockItems} i
    join ${variants} v on v.id = i.variant_id
    join ${productOwners} o on o.product_id = v.product_id
    join ${everyOrganization} g on g.id = o.organization_id
  where i.variant_id = :variantId and v.product_id = :productId and g.id = :organizationId
    and l.inventory_item_id = i.inventory_item_id and l.location_id = g.stock_location_id and l.deleted_at is null
    and l.stocked_quantity - l.reserved_quantity = :seen`

/** False when it is not that group's, or as many as were seen are there no more. */
export async function recountStock(trx: Knex.Transaction, recount: Recount): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(SQL, recount)
  return rowCount === 1
}
