import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OwnVariant } from '../../contracts/group'
import { newId } from '../../kernel/new-id'
import { invalid, Problem } from '../../kernel/problem'
import { raw, writeRows } from '../write-rows'
import { ONLY_ONE } from '../../modules/product/read/content'
import { priceRow, type Shelf, together, variantRows } from './product-rows'
import type { SellingGroup } from '../../modules/product/read/selling-group'

type Known = {
  id: string
  title: string
  optionValueId: string | null
  priceSetId: string | null
  inventoryItemId: string | null
}

const KNOWN_SQL = `select v.id, v.title,
  (select o.option_value_id from product_variant_option o where o.variant_id = v.id limit 1) as "optionValueId",
  (select s.price_set_id from product_variant_price_set s where s.variant_id = v.id and s.deleted_at is null limit 1) as "priceSetId",
  (select i.inventory_item_id from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null limit 1) as "inventoryItemId"
from product_variant v where v.product_id = ? and v.deleted_at is null`

async function knownVariants(trx: Knex.Transaction, productId: string): Promise<Known[]> {
  const { rows } = await trx.raw<{ rows: Known[] }>(KNOWN_SQL, [productId])
  return rows
}

/** @throws Problem invalid_data for a variant that is not of this product */
export async function checkVariants(
  trx: Knex.Transaction,
  productId: string,
  wanted: OwnVariant[],
): Promise<Known[]> {
  const known = await knownVariants(trx, productId)
  const ids = wanted.flatMap(({ id }) => (id === null ? [] : [id]))
  const strange = ids.find((id, at) => !known.some((one) => one.id === id) || ids.indexOf(id) !== at)
  if (strange !== undefined) {
    const words = 'Uno de los formatos ya no existe. Vuelve a abrir el producto.'
    throw invalid(words, { [`variants.${wanted.findIndex(({ id }) => id === strange)}.id`]: words })
  }
  return known
}

/** Takes away, renames, prices and adds, so that the product has these variants and no others. */
export async function writeVariants(
  trx: Knex.Transaction,
  group: SellingGroup,
  product: { id: string; handle: string },
  wanted: OwnVariant[],
): Promise<void> {
  const known = await checkVariants(trx, product.id, wanted)
  const gone = known.filter(({ id }) => !wanted.some((variant) => variant.id === id))
  await takeAway(trx, gone)
  const kept = wanted.flatMap((variant, rank) => {
    const before = known.find(({ id }) => id === variant.id)
    return before ? [{ ...variant, title: variant.title ?? ONLY_ONE, rank, before }] : []
  })
  await rename(trx, kept)
  for (const { before, priceClp } of kept) await setPrice(trx, before, priceClp)
  const added = wanted.flatMap((variant, rank) => (variant.id === null ? [{ ...variant, rank }] : []))
  if (added.length === 0) return
  const shelf = await findShelf(trx, group, product.id)
  const rows = added.map(({ title, priceClp, available, rank }) =>
    variantRows(shelf, {
      title: title ?? ONLY_ONE,
      sku: `${product.handle}-${newId('v').slice(-6).toLowerCase()}`,
      priceClp,
      available,
      rank,
    }),
  )
  await writeRows(trx, together(rows))
}

/** What an order still holds of one stays counted, so that it can be handed over or given back. */
async function takeAway(trx: Knex.Transaction, gone: Known[]): Promise<void> {
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  const now = new Date()
  const values = gone.flatMap(({ optionValueId }) => optionValueId ?? [])
  const items = gone.flatMap(({ inventoryItemId }) => inventoryItemId ?? [])
  await trx('product_variant').whereIn('id', ids).update({ deleted_at: now })
  await trx('product_variant_price_set').whereIn('variant_id', ids).update({ deleted_at: now })
  await trx('product_variant_inventory_item').whereIn('variant_id', ids).update({ deleted_at: now })
  await trx('product_variant_option').whereIn('variant_id', ids).delete()
  await trx('product_option_value').whereIn('id', values).update({ deleted_at: now })
  await trx('product_product_option_value')
    .whereIn('product_option_value_id', values)
    .update({ deleted_at: now })
  const { rows } = await trx.raw<{ rows: { inventory_item_id: string }[] }>(
    // In the order in which a purchase takes them, so that neither waits for the other in a circle.
    `with held as (select id from inventory_level where inventory_item_id = any(?) and deleted_at is null
        order by inventory_item_id collate "C", location_id collate "C" for update)
      update inventory_level l set deleted_at = now() from held where l.id = held.id and l.reserved_quantity = 0
      returning l.inventory_item_id`,
    [items],
  )
  await trx('inventory_item')
    .whereIn(
      'id',
      rows.map((row) => row.inventory_item_id),
    )
    .update({ deleted_at: now })
}

type Renamed = { title: string; rank: number; before: Known }

/** First aside and then to its place: two that swap names never have the same one. */
async function rename(trx: Knex.Transaction, kept: Renamed[]): Promise<void> {
  const changed = kept.filter(({ title, before }) => title !== before.title)
  for (const { before } of changed)
    await trx('product_option_value').where('id', before.optionValueId).update({ value: before.id })
  for (const { title, before } of changed) {
    await trx('product_option_value').where('id', before.optionValueId).update({ value: title })
    await trx('inventory_item').where('id', before.inventoryItemId).update({ title, description: title })
  }
  for (const { title, rank, before } of kept)
    await trx('product_variant')
      .where('id', before.id)
      .update({ title, variant_rank: rank, updated_at: new Date() })
}

async function setPrice(trx: Knex.Transaction, { id, priceSetId }: Known, amountClp: number): Promise<void> {
  if (!priceSetId) throw new Error(`variant ${id} has no price set`)
  const written = await trx('price')
    .where({ price_set_id: priceSetId, currency_code: 'clp', rules_count: 0 })
    .whereNull('price_list_id')
    .whereNull('deleted_at')
    .update({ amount: amountClp, raw_amount: JSON.stringify(raw(amountClp)), updated_at: new Date() })
  if (written === 0) await writeRows(trx, { price: [priceRow(priceSetId, amountClp)] })
}

async function findShelf(trx: Knex.Transaction, group: SellingGroup, productId: string): Promise<Shelf> {
  const options = await trx('product_product_option')
    .where('product_id', productId)
    .whereNull('deleted_at')
    .select<{ id: string; product_option_id: string }[]>('id', 'product_option_id')
  const [option] = options
  if (!option || options.length > 1)
    throw new Problem('not_possible', 'Ese producto lo armó la asociación. Pídele a ella el formato nuevo.')
  return {
    productId,
    optionId: option.product_option_id,
    productOptionId: option.id,
    stockLocationId: group.stockLocationId,
  }
}
