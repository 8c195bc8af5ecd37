import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { categoryOf, products, variants } from '../../../medusa/read/products'
import { onePriceClp } from '../../catalog/read/one-price'
import { availableUnits } from '../../catalog/read/available-units'
import { everyOrganization } from '../../federation/read/rows'
import { notFound } from '../../../kernel/problem'
import { contentOf, type FullContent, type ReadProduct } from './content'
import type { SellingGroup } from './selling-group'

/** What a product says: `p` of `products`, and `g`, its group. */
export const PRODUCT_COLUMNS = `p.title, p.description, p.metadata,
  ${categoryOf('p.id')} as category,
  (select coalesce(json_agg(json_build_object('id', v.id, 'title', v.title, 'priceClp', v.price, 'available', v.available)
      order by v.variant_rank, v.price, v.id), '[]') from (
    select v.id, v.title, v.variant_rank,
      nullif(${onePriceClp('v.id')}, 0) as price,
      coalesce(${availableUnits('v.id', 'g.stock_location_id')}, 0) as available
    from ${variants} v where v.product_id = p.id) v) as variants`

/** @throws Problem 404 not_found */
export async function readContent(knex: Knex, group: SellingGroup, productId: string): Promise<FullContent> {
  const { rows } = await knex.raw<{ rows: ReadProduct[] }>(
    `select ${PRODUCT_COLUMNS} from ${products} p, ${everyOrganization} g where p.id = ? and g.id = ?`,
    [productId, group.id],
  )
  if (!rows[0]) throw notFound('Ese producto ya no existe.')
  return contentOf(rows[0])
}
