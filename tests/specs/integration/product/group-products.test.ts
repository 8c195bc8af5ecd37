import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, groupDesk, groupPhoto, setTrust } from '../../../clients/group-desk.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { decide } from '../../../clients/officer-desk.ts'
import { draftFrom, rowsOf, sendNew, shown } from '../../../clients/proposals.ts'
import { call, letGo, orderFor, place, product as inShop } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const GROUP = 'cesteras-de-la-nocha'

let desk: Awaited<ReturnType<typeof groupDesk>>

beforeAll(async () => {
  await setTrust(GROUP, false)
  desk = await groupDesk(GROUP)
})
afterAll(() => setTrust(GROUP, false))

const sent = (change = {}) => sendNew(desk, GROUP, change)
const onSale = async (change = {}) => {
  const { id } = await sent(change)
  expect((await decide(id, { decision: 'approve' })).status).toBe(200)
  return (await desk.one(id)).body.product
}

test('the same item sent five times at once exists once, with the same answer', async () => {
  const [draft, key] = [await draftOf(GROUP), randomUUID()]
  const answers = await Promise.all(Array.from({ length: 5 }, () => desk.send(draft, key)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(answers.map(({ body }) => body.product.id)).size).toBe(1)
  expect((await desk.all()).filter(({ content }) => content.title === draft.title)).toHaveLength(1)
  expect(answers[0]?.body.product).toMatchObject({ state: 'in_review', version: 1, change: null })
})

test('the same key with another body is refused and writes nothing', async () => {
  const [draft, key] = [await draftOf(GROUP), randomUUID()]
  await desk.send(draft, key)
  const { status, body } = await desk.send({ ...draft, title: 'Otra cosa' }, key)
  expect([status, body.code]).toEqual([422, 'key_reused'])
  expect(await rowsOf(key)).toHaveLength(1)
})

test('what a group puts up waits, is approved, and then anybody sees it', async () => {
  const product = await sent({ photos: [{ key: await groupPhoto(GROUP), alt: '' }] })
  expect(product.photos[0]?.alt).toBe(`${product.content.title}, foto 1`)
  expect((await call('GET', `/catalog/${product.handle}`)).status).toBe(404)
  await decide(product.id, { decision: 'approve', version: 1 })
  await shown(product.handle).toMatchObject({ title: product.content.title, available: 5 })
  expect((await desk.one(product.id)).body.product.state).toBe('on_sale')
})

test('a change that was asked arrives with its reason, and the next words wait again', async () => {
  const product = await sent()
  await decide(product.id, { decision: 'ask_change', version: 1, reason: 'Falta decir de qué es.' })
  const back = (await desk.one(product.id)).body.product
  expect(back).toMatchObject({ state: 'changes_asked', reason: 'Falta decir de qué es.' })
  const { body } = await desk.edit(product.id, draftFrom(back, { materials: 'Ñocha' }))
  expect(body.product).toMatchObject({ state: 'in_review', version: 2, reason: null })
  expect(body.product.content.materials).toBe('Ñocha')
  const [leader] = await sql<{ phone: string }>(
    `select m.phone from membership s join member m on m.id = s.member_id join organization o on o.id = s.organization_id
      where o.handle = $1 and s.role = 'leader' and s.until is null and s.accepted_at is not null`,
    [GROUP],
  )
  const told = () =>
    messagesTo(leader?.phone ?? '').filter(({ text }) => text.includes(product.content.title))
  await expect.poll(told).toHaveLength(1)
  expect(told()[0]?.text).toContain('Falta decir de qué es.')
})

test('of two phones that edit from the same version one is told, and sees the other’s words', async () => {
  const product = await onSale()
  const edits = ['A', 'B'].map((story) => desk.edit(product.id, draftFrom(product, { story })))
  const answers = await Promise.all(edits)
  const [won, lost] = answers.toSorted((a, b) => a.status - b.status)
  expect([won?.status, lost?.status, lost?.body.code]).toEqual([200, 409, 'changed_meanwhile'])
  expect(lost?.body.product).toEqual(won?.body.product)
  expect(lost?.body.product.change?.state).toBe('waiting')
})

test('an edit whose answer was lost is found again, not refused for its own version', async () => {
  const product = await onSale()
  const [edit, key] = [draftFrom(product, { story: 'Nueva' }), randomUUID()]
  await desk.edit(product.id, edit, key)
  const again = await desk.edit(product.id, edit, key)
  expect([again.status, again.body.product.version]).toEqual([200, 2])
})

test('on sale, the shop shows the old words and price until the edit is approved', async () => {
  const product = await onSale({
    variants: [
      { id: null, title: 'Chica', priceClp: 9000, available: 2 },
      { id: null, title: 'Grande', priceClp: 15_000, available: 1 },
    ],
  })
  await shown(product.handle).toMatchObject({ priceClp: 9000 })
  const [small, big] = product.content.variants
  const variants = [
    { ...big, title: 'Chica', priceClp: 14_000 },
    { ...small, title: 'Grande', priceClp: 8000 },
    { id: null, title: 'Mediana', priceClp: 11_000, available: 4 },
  ]
  const { status, body } = await desk.edit(
    product.id,
    draftFrom(product, { title: 'Con otro nombre', variants }),
  )
  expect([status, body.product.content.title]).toEqual([200, 'Con otro nombre'])
  expect(await inShop(product.handle)).toMatchObject({ title: product.content.title, priceClp: 9000 })
  await decide(product.id, { decision: 'approve', version: 2 })
  await shown(product.handle).toMatchObject({ title: 'Con otro nombre', priceClp: 8000, available: 7 })
  const after = (await desk.one(product.id)).body.product
  expect(after.content.variants.map(({ title, available }) => [title, available])).toEqual([
    ['Chica', 1],
    ['Grande', 2],
    ['Mediana', 4],
  ])
  const { status: fewer } = await desk.edit(
    product.id,
    draftFrom(after, { variants: after.content.variants.slice(0, 1) }),
  )
  expect(fewer).toBe(200)
  await decide(product.id, { decision: 'approve' })
  await shown(product.handle).toMatchObject({ priceClp: 14_000, available: 1 })
})

test('an answer to a version that is not the newest any more is refused in words', async () => {
  const product = await onSale()
  const { body } = await desk.edit(product.id, draftFrom(product, { story: 'Primera' }))
  await desk.edit(product.id, draftFrom(body.product, { story: 'Segunda' }))
  const late = await decide(product.id, { decision: 'approve', version: 2 })
  expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile'])
  expect(late.body.message).toMatch(/otra versión/)
  const both = await Promise.all([1, 2].map(() => decide(product.id, { decision: 'approve', version: 3 })))
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(
    await sql(`select 1 from outbox where name = 'product.approved' and data->>'product_id' = $1`, [
      product.id,
    ]),
  ).toHaveLength(2)
})

test('an edit that came back leaves the product on sale, with the reason beside it', async () => {
  const product = await onSale()
  await desk.edit(product.id, draftFrom(product, { story: 'Otra' }))
  await decide(product.id, { decision: 'ask_change', reason: 'Cuenta más, por favor.' })
  const back = (await desk.one(product.id)).body.product
  expect(back).toMatchObject({
    state: 'on_sale',
    change: { state: 'returned', reason: 'Cuenta más, por favor.' },
  })
})

test('a trusted group publishes at once, and its edits too', async () => {
  await setTrust(GROUP, true)
  const product = await sent()
  expect(product.state).toBe('on_sale')
  const { body } = await desk.edit(product.id, draftFrom(product, { title: 'Ya cambiada' }))
  expect(body.product).toMatchObject({ state: 'on_sale', change: null })
  await shown(product.handle).toMatchObject({ title: 'Ya cambiada' })
  await setTrust(GROUP, false)
})

test('how many there are changes only from the number that was seen, and once', async () => {
  const product = await onSale()
  const variantId = product.content.variants[0]?.id
  const change = { variantId, seen: 5, available: 3 }
  const both = await Promise.all([desk.count(product.id, change), desk.count(product.id, change)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const late = await desk.count(product.id, { variantId, seen: 5, available: 9 })
  expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile'])
  expect(late.body.product.content.variants[0]?.available).toBe(3)
  await shown(product.handle).toMatchObject({ available: 3 })
})

test('pausing takes it from the shelf at once and back again, and never out of review', async () => {
  const waiting = await sent()
  const early = await desk.sell(waiting.id, 'on_sale')
  expect([early.status, early.body.code]).toEqual([409, 'not_possible'])
  const product = await onSale()
  await shown(product.handle).toMatchObject({ available: 5 })
  expect((await desk.sell(product.id, 'paused')).body.product.state).toBe('paused')
  expect((await desk.sell(product.id, 'paused')).status).toBe(200)
  await shown(product.handle).not.toHaveProperty('available')
  expect((await desk.sell(product.id, 'on_sale')).body.product.state).toBe('on_sale')
  await shown(product.handle).toMatchObject({ available: 5 })
})

test('buyers and a recount at the same moment never promise more than there is', async () => {
  const product = await onSale()
  await shown(product.handle).toMatchObject({ available: 5 })
  const doc = await inShop(product.handle)
  const variantId = product.content.variants[0]?.id
  const order = await orderFor([doc])
  const [recount, ...orders] = await Promise.all([
    desk.count(product.id, { variantId, seen: 5, available: 2 }),
    ...Array.from({ length: 6 }, () => place(order)),
  ])
  const sold = orders.filter(({ status }) => status === 201)
  const placed = sold.length
  const [level] = await sql<{ stocked: number; reserved: number }>(
    `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
      join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id where i.variant_id = $1`,
    [variantId],
  )
  expect(level?.reserved).toBe(placed)
  // Counted before anybody took one, there are two for sale; after, the one who counted is told.
  expect(level?.stocked).toBe(recount.status === 200 ? 2 : 5)
  expect(placed).toBe(recount.status === 200 ? 2 : 5)
  for (const { body } of sold) await letGo(body)
})
