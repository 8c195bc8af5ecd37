import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { BasketItem, SellerModel } from '../../../contracts'
import { productOwners, products, variants } from '../../../medusa/read/products'
import { stockItems } from '../../../medusa/read/stock'
import { onePriceClp } from '../../catalog/read/one-price'
import { availableUnits } from '../../catalog/read/available-units'
import { communes } from '../../delivery/read/rows'
import { everyOrganization, organizations } from '../../federation/read/rows'
import { prepared } from '../../../kernel/prepared'
import type { ProductAttributes } from '../../product/write/product-input'

/** All that one line of a basket needs to be quoted and ordered, as the database has it now. */
export type BasketLine = {
  variantId: string
  variantTitle: string
  variantCount: number
  sku: string | null
  productId: string
  productHandle: string
  title: string
  description: string | null
  attributes: ProductAttributes
  /** 0 when it has no price for one unit. */
  priceClp: number
  available: number
  stock: { inventoryItemId: string; requiredQuantity: number }[]
  group: BasketGroup | null
}

export type BasketGroup = {
  id: string
  handle: string
  name: string
  commune: string
  province: string
  isSelling: boolean
  backOn: string | null
  associationId: string
  associationHandle: string
  sellerModel: SellerModel
  stockLocationId: string
  shippingOptions: { home: string; branch: string; pickup: string }
}

/** The ids come through a sub-select so that the plan does not depend on how many they are, and can be kept. */
const SQL = `
select v.id as "variantId", v.title as "variantTitle", v.sku, p.id as "productId", p.handle as "productHandle", p.title,
  p.description, p.metadata as attributes,
  (select count(*)::int from ${variants} o where o.product_id = p.id) as "variantCount",
  ${onePriceClp('v.id')} as "priceClp",
  (select coalesce(json_agg(json_build_object('inventoryItemId', l.inventory_item_id, 'requiredQuantity', l.required_quantity)
      order by l.inventory_item_id), '[]')
    from ${stockItems} l where l.variant_id = v.id) as stock,
  coalesce(${availableUnits('v.id', 'g.stock_location_id')}, 0) as available,
  case when g.id is not null then json_build_object('id', g.id, 'handle', g.handle, 'name', g.name, 'commune', co.name,
    'province', co.province, 'isSelling', g.status = 'active', 'backOn', g.back_on, 'associationId', a.id,
    'associationHandle', a.handle, 'sellerModel', g.seller_model, 'stockLocationId', g.stock_location_id, 'shippingOptions', g.shipping_options) end as "group"
from ${variants} v
join ${products} p on p.id = v.product_id and p.status = 'published'
left join ${productOwners} o on o.product_id = p.id
left join (${organizations} g join ${everyOrganization} a on a.id = g.parent_id join ${communes} co on co.code = g.commune_code)
  on g.id = o.organization_id and g.kind = 'group'
where v.id = any((select cast(? as text[]))::text[])`

export async function readBasket(knex: Knex, variantIds: string[]): Promise<Map<string, BasketLine>> {
  const { rows } = await prepared<BasketLine>(knex, SQL, [variantIds])
  return new Map(rows.map((line) => [line.variantId, line]))
}

/** The same variant on two lines is one line of both quantities. */
export function mergeItems(items: BasketItem[]): BasketItem[] {
  const merged = new Map<string, number>()
  for (const { variantId, quantity } of items) merged.set(variantId, (merged.get(variantId) ?? 0) + quantity)
  return [...merged].map(([variantId, quantity]) => ({ variantId, quantity }))
}
