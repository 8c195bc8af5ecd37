import { randomBytes } from 'node:crypto'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const GROUP = 'cesteras-de-la-nocha'

/** Every table that a product is made of, found from it. */
const TABLES: Record<string, string> = {
  product: 'r.id = $1',
  product_category_product: 'r.product_id = $1',
  product_product_option: 'r.product_id = $1',
  product_option: 'r.id in (select product_option_id from product_product_option where product_id = $1)',
  product_option_value:
    'r.option_id in (select product_option_id from product_product_option where product_id = $1)',
  product_product_option_value:
    'r.product_product_option_id in (select id from product_product_option where product_id = $1)',
  product_variant: 'r.product_id = $1',
  product_variant_option: 'r.variant_id in (select id from product_variant where product_id = $1)',
  product_sales_channel: 'r.product_id = $1',
  product_shipping_profile: 'r.product_id = $1',
  product_variant_price_set: 'r.variant_id in (select id from product_variant where product_id = $1)',
  price_set:
    'r.id in (select price_set_id from product_variant_price_set s join product_variant v on v.id = s.variant_id where v.product_id = $1)',
  price:
    'r.price_set_id in (select price_set_id from product_variant_price_set s join product_variant v on v.id = s.variant_id where v.product_id = $1)',
  product_variant_inventory_item: 'r.variant_id in (select id from product_variant where product_id = $1)',
  inventory_item:
    'r.id in (select inventory_item_id from product_variant_inventory_item i join product_variant v on v.id = i.variant_id where v.product_id = $1)',
  inventory_level:
    'r.inventory_item_id in (select inventory_item_id from product_variant_inventory_item i join product_variant v on v.id = i.variant_id where v.product_id = $1)',
}

type Rows = Record<string, string[]>

const PRIVATE = new Set(['created_at', 'updated_at', 'metadata', 'variant_rank'])

/** Rows without what differs between any two products: ids by their prefix, the handle by its place. */
async function rowsOf(id: string, handle: string): Promise<Rows> {
  const all: Rows = {}
  for (const [table, where] of Object.entries(TABLES)) {
    const rows = await sql<{ row: Record<string, unknown> }>(
      `select to_jsonb(r) as row from ${table} r where ${where}`,
      [id],
    )
    all[table] = rows
      .map(({ row }) => {
        const kept = Object.entries(row).filter(([column]) => !PRIVATE.has(column))
        return JSON.stringify(Object.fromEntries(kept.toSorted(([a], [b]) => a.localeCompare(b))))
          .replaceAll(/"([a-z]+)_[0-9A-HJKMNP-TV-Z]{26}"/g, '"$1"')
          .replaceAll(handle, 'HANDLE')
      })
      .toSorted()
  }
  return all
}

/** The same product sent by a group's phone and made by Medusa's own routes, which only a store of its own has open. */
export async function productBothWays(): Promise<{ ours: Rows; theirs: Rows }> {
  await setTrust(GROUP, false)
  const staff = await asStaff()
  const draft = await draftOf(GROUP, {
    title: `Sombrero ${randomBytes(3).toString('hex')}`,
    description: 'De ala ancha.',
    variants: [
      { id: null, title: 'Chica', priceClp: 19_900, available: 4 },
      { id: null, title: 'Grande', priceClp: 24_500, available: 2 },
    ],
  })
  const ours = (await (await groupDesk(GROUP)).send(draft)).body.product
  const [place] = await sql<Record<string, string>>(
    `select g.stock_location_id, g.shipping_profile_id, (select id from sales_channel limit 1) as channel,
      (select id from product_category where handle = $2) as category from organization g where g.handle = $1`,
    [GROUP, draft.category],
  )
  const handle = `${ours.handle}-vanilla`
  const { body } = await call<{ product: { id: string; variants: { id: string; title: string }[] } }>(
    'POST',
    '/admin/products',
    {
      title: draft.title,
      handle,
      description: draft.description,
      status: 'proposed',
      weight: draft.packedWeightGrams,
      shipping_profile_id: place?.shipping_profile_id,
      categories: [{ id: place?.category }],
      sales_channels: [{ id: place?.channel }],
      options: [{ title: 'Formato', values: ['Chica', 'Grande'], is_exclusive: true }],
      variants: draft.variants.map(({ title, priceClp }, at) => ({
        title,
        sku: `${handle}-${at + 1}`,
        options: { Formato: title },
        manage_inventory: true,
        prices: [{ currency_code: 'clp', amount: priceClp }],
      })),
    },
    staff,
  )
  for (const { title, available } of draft.variants) {
    const variant = body.product.variants.find((one) => one.title === title)
    const [item] = await sql<{ id: string }>(
      'select inventory_item_id as id from product_variant_inventory_item where variant_id = $1',
      [variant?.id],
    )
    const level = { location_id: place?.stock_location_id, stocked_quantity: available }
    await call('POST', `/admin/inventory-items/${item?.id}/location-levels`, level, staff)
  }
  return { ours: await rowsOf(ours.id, ours.handle), theirs: await rowsOf(body.product.id, handle) }
}
