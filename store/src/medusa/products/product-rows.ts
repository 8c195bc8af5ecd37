import { newId } from '../../kernel/new-id'
import { raw, type Rows } from '../write-rows'
import { attributesOf, type FullContent, ONLY_ONE } from '../../modules/product/read/content'
import type { SellingGroup } from '../../modules/product/read/selling-group'

export type NewProduct = {
  id: string
  handle: string
  status: string
  categoryId: string
  content: FullContent
}

/** Where a new variant hangs: Medusa keeps what tells variants apart as values of an option of the product. */
export type Shelf = {
  productId: string
  optionId: string
  productOptionId: string
  stockLocationId: string
}

export type NewVariant = { title: string; sku: string; priceClp: number; available: number; rank: number }

/** All that Medusa's own workflow writes for a new product (tests/specs/contract/medusa/rows.long.test.ts). */
export function productRows(group: SellingGroup, product: NewProduct): Rows {
  const { id, handle, status, categoryId, content } = product
  const shelf: Shelf = {
    productId: id,
    optionId: newId('opt'),
    productOptionId: newId('prodopt'),
    stockLocationId: group.stockLocationId,
  }
  const { title, description, packedWeightGrams: weight, variants } = content
  const own: Rows = {
    product: [{ id, handle, title, description, status, weight, metadata: metadataOf(group, content) }],
    product_category_product: [{ product_id: id, product_category_id: categoryId }],
    product_option: [{ id: shelf.optionId, title: 'Formato', is_exclusive: true }],
    product_product_option: [
      { id: shelf.productOptionId, product_id: id, product_option_id: shelf.optionId },
    ],
    product_sales_channel: [{ id: newId('prodsc'), product_id: id, sales_channel_id: group.channelId }],
    product_shipping_profile: [
      { id: newId('prodsp'), product_id: id, shipping_profile_id: group.shippingProfileId },
    ],
    federation_organization_product_product: [
      { id: newId('link'), organization_id: group.id, product_id: id },
    ],
  }
  const each = variants.map((variant, rank) =>
    variantRows(shelf, {
      title: variant.title ?? ONLY_ONE,
      sku: variants.length === 1 ? handle : `${handle}-${rank + 1}`,
      priceClp: variant.priceClp,
      available: variant.available,
      rank,
    }),
  )
  return together([own, ...each])
}

export function metadataOf(group: SellingGroup, content: FullContent) {
  return { ...attributesOf(content), organization_handle: group.handle }
}

/** A variant with its price and its stock. */
export function variantRows(shelf: Shelf, { title, sku, priceClp, available, rank }: NewVariant): Rows {
  const [variantId, valueId, priceSetId, itemId] = [
    newId('variant'),
    newId('optval'),
    newId('pset'),
    newId('iitem'),
  ]
  return {
    product_option_value: [{ id: valueId, value: title, option_id: shelf.optionId }],
    product_product_option_value: [
      {
        id: newId('prodoptval'),
        product_product_option_id: shelf.productOptionId,
        product_option_value_id: valueId,
      },
    ],
    product_variant: [{ id: variantId, title, sku, product_id: shelf.productId, variant_rank: rank }],
    product_variant_option: [{ variant_id: variantId, option_value_id: valueId }],
    price_set: [{ id: priceSetId }],
    price: [priceRow(priceSetId, priceClp)],
    product_variant_price_set: [{ id: newId('pvps'), variant_id: variantId, price_set_id: priceSetId }],
    inventory_item: [{ id: itemId, sku, title, description: title }],
    product_variant_inventory_item: [
      { id: newId('pvitem'), variant_id: variantId, inventory_item_id: itemId, required_quantity: 1 },
    ],
    inventory_level: [
      {
        id: newId('ilev'),
        inventory_item_id: itemId,
        location_id: shelf.stockLocationId,
        stocked_quantity: available,
        raw_stocked_quantity: raw(available),
        raw_reserved_quantity: raw(0),
        raw_incoming_quantity: raw(0),
      },
    ],
  }
}

export function priceRow(priceSetId: string, amountClp: number) {
  return {
    id: newId('price'),
    price_set_id: priceSetId,
    currency_code: 'clp',
    amount: amountClp,
    raw_amount: raw(amountClp),
  }
}

/** Rows of many as rows of one statement. */
export function together(parts: Rows[]): Rows {
  const all: Rows = {}
  for (const part of parts)
    for (const [table, rows] of Object.entries(part)) all[table] = [...(all[table] ?? []), ...rows]
  return all
}
