import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inModules, inRoot } from '../../../../ops/paths.mjs'
import { query } from '../../../../ops/postgres/query.mjs'
import { productBothWays } from './product-rows.ts'
import { seenOrder } from './seen-order.ts'
import { loadSmallFederation, type Sold } from './small-federation.ts'
import { newOfficer } from '../../../fixtures/officer.ts'
import { env } from '../../../support/env.ts'
import { type BenchStore, openBenchStore } from '../../measure/bench-store.ts'
import { asStaff, orderFor, place, quote } from '../../../clients/store.ts'
import { addFlatOption, ask, openVanilla, placeByCore, type Vanilla } from '../../../clients/medusa-own.ts'

/**
 * We write the rows of orders and payments past Medusa's workflows. Here the same baskets go both ways in a store of
 * their own, and everything that is left must be the same.
 */
const VERSION = '2.21.2'

type Line = { sold: number; quantity: number }
const BASKETS: [string, Line[]][] = [
  ['one line', [{ sold: 0, quantity: 1 }]],
  ['several of one thing', [{ sold: 0, quantity: 3 }]],
  [
    'two lines of one group',
    [
      { sold: 0, quantity: 2 },
      { sold: 1, quantity: 1 },
    ],
  ],
  [
    'several groups',
    [
      { sold: 0, quantity: 1 },
      { sold: 2, quantity: 4 },
      { sold: 4, quantity: 2 },
    ],
  ],
  [
    'one variant twice',
    [
      { sold: 2, quantity: 1 },
      { sold: 2, quantity: 2 },
    ],
  ],
  ['a variant that takes two units of its item', [{ sold: 3, quantity: 2 }]],
  [
    'a set of two items, one of which is also sold alone',
    [
      { sold: 5, quantity: 2 },
      { sold: 4, quantity: 1 },
    ],
  ],
]

let store: BenchStore
let sold: Sold[]
let vanilla: Vanilla
const pairs = new Map<string, { ours: string; theirs: string; attempt: string }>()
const stackOfAll = env.stackFile

beforeAll(async () => {
  store = await openBenchStore()
  env.stackFile = store.stackFile
  sold = await loadSmallFederation(store)
  vanilla = await openVanilla(store.url, await asStaff())
  await makeSets()
}, 300_000)

afterAll(async () => {
  env.stackFile = stackOfAll
  await store?.stop()
})

test.each(BASKETS)('%s: placed by Medusa and by us, the order is the same', async (name, lines) => {
  const items = lines.map((line) => ({ variantId: one(line.sold).variantId, quantity: line.quantity }))
  const { body: quoted } = await quote({ items, communeCode: '08101' })
  expect(quoted.canBePlaced).toBe(true)
  const optionIds: string[] = []
  for (const { group, choices, chosen } of quoted.consignments) {
    const priceClp = choices.find((choice) => choice.id === chosen)?.priceClp ?? 0
    optionIds.push(await addFlatOption(vanilla, group.handle, priceClp))
  }
  const theirs = await placeByCore(
    vanilla,
    { items, optionIds, email: 'camila@correo.example' },
    'pp_transfer_transfer',
  )
  const { status, body } = await place({
    ...(await orderFor([], { items })),
    payment: 'transfer',
  })
  expect(status).toBe(201)
  const [attempt] = await query(
    store.databaseUrl,
    'select id, order_id from attempt where order_token = $1',
    [body.orderToken],
  )
  // One buyer in both books, whose other baskets wait as well.
  await query(store.databaseUrl, 'update attempt set by_email = null, by_phone = null')
  const ours = String(attempt?.order_id)
  pairs.set(name, { ours, theirs, attempt: String(attempt?.id) })
  expect(await seen(ours)).toEqual(await seen(theirs))
})

test('paid: our one transaction leaves the rows that processPaymentWorkflow leaves', async () => {
  expect(pairs.size).toBe(BASKETS.length)
  const sessions = await query(
    store.databaseUrl,
    `update payment_session s set data = data || '{"confirmed_by": "tesorera"}'
      from order_payment_collection l where l.payment_collection_id = s.payment_collection_id and l.order_id = any($1)
      returning s.id, s.amount::int as amount`,
    [[...pairs.values()].map(({ theirs }) => theirs)],
  )
  await insideMedusa(sessions.map(({ id, amount }) => `${String(id)}:${String(amount)}`))
  const run = (text: string, values: unknown[]) => query(store.databaseUrl, text, values)
  const [federation] = await run(`select handle from organization where kind = 'federation'`, [])
  const handle = String(federation?.handle)
  const [first, second] = [
    await newOfficer(handle, ['president'], handle, run),
    await newOfficer(handle, ['treasurer'], handle, run),
  ]
  for (const { attempt } of pairs.values()) {
    const confirm = ({ at }: typeof first) => at(`/transfers/${attempt}`, 'POST', { decision: 'confirm' })
    const { status } = await confirm(first)
    // A dear basket wants a second pair of eyes.
    expect(status === 202 ? (await confirm(second)).status : status).toBe(200)
  }
  for (const { ours, theirs } of pairs.values()) {
    const wanted = await seen(theirs)
    expect(Object.entries(wanted.rows).filter(([, rows]) => rows.length === 0)).toEqual([])
    expect(await seen(ours)).toEqual(wanted)
  }
})

test('a group’s product is row by row what Medusa’s own workflows write', async () => {
  const { ours, theirs } = await productBothWays()
  expect(ours).toEqual(theirs)
})

test('stock: both ways hold the same, and as much as their reservations say', async () => {
  const [row] = await query(
    store.databaseUrl,
    `select count(*)::int as wrong from inventory_level l where l.reserved_quantity <>
      coalesce((select sum(r.quantity) from reservation_item r where r.inventory_item_id = l.inventory_item_id
        and r.location_id = l.location_id and r.deleted_at is null), 0)
      or l.raw_reserved_quantity->>'value' <> l.reserved_quantity::text`,
  )
  expect(row?.wrong).toBe(0)
})

test('an upgrade of Medusa is held against this test before it is taken', () => {
  const manifest = readFileSync(inModules('@medusajs', 'medusa', 'package.json'), 'utf8')
  expect(
    (JSON.parse(manifest) as { version: string }).version,
    'Medusa changed: run this test, read its differences, then write the new version here',
  ).toBe(VERSION)
})

const seen = (orderId: string) => seenOrder(vanilla, store.databaseUrl, orderId)

function one(index: number): Sold {
  const found = sold[index]
  if (!found) throw new Error(`there is no product ${index}`)
  return found
}

/** The fourth product takes two units of its item; the sixth is a set of its own item and three of the fifth's. */
async function makeSets(): Promise<void> {
  const items = (product: Sold) =>
    `${store.url}/admin/products/${product.productId}/variants/${product.variantId}/inventory-items`
  await ask('POST', `${items(one(3))}/${one(3).inventoryItemId}`, vanilla.staff, {
    required_quantity: 2,
  })
  const set = { inventory_item_id: one(4).inventoryItemId, required_quantity: 3 }
  await ask('POST', items(one(5)), vanilla.staff, set)
}

/** Medusa's own flow, told that these sessions were captured. */
async function insideMedusa(sessions: string[]): Promise<void> {
  const { stack } = store
  const medusa = inModules('@medusajs', 'cli', 'cli.js')
  const script = path.join(import.meta.dirname, './by-core.mjs')
  const argv = [process.execPath, medusa, 'exec', script, ...sessions]
  await stack.children.run('flujos-de-medusa', argv, { cwd: inRoot('store'), env: stack.environments.store })
}
