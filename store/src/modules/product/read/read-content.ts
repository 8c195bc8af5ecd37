import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { onePriceClp } from '../../catalog/read/one-price'
import { availableUnits } from '../../catalog/read/available-units'
import { notFound } from '../../../kernel/problem'
import { contentOf, type FullContent, type ReadProduct } from './content'
import type { SellingGroup } from './selling-group'

/** What a product says, out of Medusa's tables `p` (product) and `g` (its group). */
export const PRODUCT_COLUMNS = `p.title, p.description, p.metadata,
  (select c.handle from product_category_product pc join product_category c on c.id = pc.product_category_id
    where pc.product_id = p.id and c.deleted_at is null order by c.rank limit 1) as category,
  (select coalesce(json_agg(json_build_object('id', v.id, 'title', v.title, 'priceClp', v.price, 'available', v.available)
      order by v.variant_rank, v.price, v.id), '[]') from (
    select v.id, v.title, v.variant_rank,
      nullif(${onePriceClp('v')}, 0) as price,
      coalesce(${availableUnits('v.id', 'g.stock_location_id')}, 0) as available
    from product_variant v where v.product_id = p.id and v.deleted_at is null) v) as variants`

/** @throws Problem 404 not_found */
export async function readContent(knex: Knex, group: SellingGroup, productId: string): Promise<FullContent> {
  const { rows } = await knex.raw<{ rows: ReadProduct[] }>(
    `select ${PRODUCT_COLUMNS} from product p, organization g where p.id = ? and g.id = ? and p.deleted_at is null`,
    [productId, group.id],
  )
  if (!rows[0]) throw notFound('Ese producto ya no existe.')
  return contentOf(rows[0])
}
