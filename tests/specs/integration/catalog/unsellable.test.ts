import { expect, test } from 'vitest'
import type { ProductDoc } from '../../../../store/src/contracts/index.ts'
import {
  call,
  catalog,
  firstVariant,
  orderFor,
  place,
  product,
  quote,
  sellable,
} from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { quiet } from '../../../support/quiet.ts'

const OF_VARIANT = `price_set_id = (select s.price_set_id from product_variant_price_set s
  where s.variant_id = $1 and s.deleted_at is null) and deleted_at is null`
const price = (set: string) => `update price set ${set} where ${OF_VARIANT}`
const another = (column: string, value: string) => `insert into price
  (id, price_set_id, currency_code, amount, raw_amount, rules_count, ${column})
  select id || '-x', price_set_id, currency_code, amount, raw_amount, rules_count, ${value} from price where ${OF_VARIANT}`
const unlink = `update federation_organization_product_product set deleted_at = now() where deleted_at is null
  and product_id = (select product_id from product_variant where id = $1)`
const facts = (value: string) => `update product set metadata = ${value}
  where id = (select product_id from product_variant where id = $1)`

/** What Medusa's own product route, a script or a hand in the database can leave. */
const LEFT_BY_OTHERS: [what: string, broken: string][] = [
  ['a price of 0', price('amount = 0')],
  ['a price below 0', price('amount = -1000')],
  ['a price with cents', price('amount = 4990.5')],
  ['a price beyond any basket', price('amount = 5000000000')],
  ['a price in dollars only', price("currency_code = 'usd'")],
  ['a price that starts at ten units', price('min_quantity = 10')],
  ['a price that ends at two units', price('max_quantity = 2')],
  ['two prices for one unit', another('title', "'otro'")],
  ['no price at all', price("deleted_at = now(), title = 'gone'")],
  ['no group', unlink],
  ['no facts of how it travels', facts("metadata - 'packedCm'")],
  ['no facts at all', facts('null')],
]

/** Each its own product: one that has a single variant, so that nothing of it is left to show. */
async function products(count: number): Promise<ProductDoc[]> {
  await quiet()
  const { items } = await catalog('available=1&limit=60&sort=price')
  const docs: ProductDoc[] = []
  for (const { handle, maker, isPickupOnly } of items) {
    if (docs.length === count) break
    const doc = await product(handle)
    if (doc.variants.length === 1 && !isPickupOnly && maker.backOn === null) docs.push(doc)
  }
  expect(docs).toHaveLength(count)
  return docs
}

test('what lacks one whole price, a group or its facts is not shown, quoted or sold, and staff hears of it', async () => {
  const docs = await products(LEFT_BY_OTHERS.length)
  const scenes = await Promise.all(
    LEFT_BY_OTHERS.map(async ([what, broken], at) => {
      const doc = docs[at]
      if (!doc) throw new Error('too few products')
      const variantId = firstVariant(doc).id
      const request = await orderFor([doc])
      return { what, broken, doc, variantId, request, restore: await remember(variantId) }
    }),
  )
  try {
    for (const { broken, variantId } of scenes) await sql(broken, [variantId])
    for (const { what, variantId, request } of scenes) {
      const { status, body } = await quote({ items: request.items, communeCode: '08101' })
      expect([what, status, body.canBePlaced, body.unknown]).toEqual([what, 200, false, [variantId]])
      const placed = await place(request)
      expect([what, placed.status, placed.body.code]).toEqual([what, 409, 'not_placeable'])
    }
    const shown = async () => (await Promise.all(scenes.map(({ doc }) => isShown(doc)))).filter(Boolean)
    await expect.poll(shown, { timeout: 20_000 }).toEqual([])
    for (const { what, doc } of scenes)
      await expect.poll(async () => [what, await isTold(doc)], { timeout: 20_000 }).toEqual([what, true])
  } finally {
    for (const { restore } of scenes) await restore()
  }
  const shown = async () => (await Promise.all(scenes.map(({ doc }) => isShown(doc)))).every(Boolean)
  await expect.poll(shown, { timeout: 20_000 }).toBe(true)
})

test('a cheaper price from ten units on is not the price of one', async () => {
  const [doc] = await sellable(1, 1)
  if (!doc) throw new Error('nothing to sell')
  const { id: variantId, priceClp } = firstVariant(doc)
  await sql(another('min_quantity', '10'), [variantId])
  await sql("update price set amount = 1 where id like '%-x'")
  const { body } = await quote({ items: [{ variantId, quantity: 1 }] })
  await sql("delete from price where id like '%-x'")
  expect(body.itemsClp).toBe(priceClp)
})

const isShown = async ({ handle }: ProductDoc) => (await call('GET', `/catalog/${handle}`)).status === 200

async function isTold({ title }: ProductDoc): Promise<boolean> {
  const rows = await sql(
    `select id from notification where channel = 'feed' and data->>'title' like '«' || $1 || '» no está a la venta%'`,
    [title],
  )
  return rows.length > 0
}

/** The rows that the table above changes, as they are now. */
async function remember(variantId: string) {
  type Rows = { prices: unknown; metadata: unknown; links: string[] }
  const [row] = await sql<Rows>(
    `select (select json_agg(p) from price p where ${OF_VARIANT}) as prices, p.metadata,
       array(select id from federation_organization_product_product where product_id = p.id and deleted_at is null) as links
     from product p join product_variant v on v.product_id = p.id where v.id = $1`,
    [variantId],
  )
  if (!row) throw new Error(`no variant ${variantId}`)
  return async () => {
    await sql("delete from price where id like '%-x'")
    await sql(
      `update price p set amount = o.amount, currency_code = o.currency_code, min_quantity = o.min_quantity,
         max_quantity = o.max_quantity, title = o.title, deleted_at = null
       from json_populate_recordset(null::price, cast($1 as json)) o where p.id = o.id`,
      [JSON.stringify(row.prices)],
    )
    await sql(
      'update product set metadata = $2 where id = (select product_id from product_variant where id = $1)',
      [variantId, JSON.stringify(row.metadata)],
    )
    await sql('update federation_organization_product_product set deleted_at = null where id = any($1)', [
      row.links,
    ])
  }
}
