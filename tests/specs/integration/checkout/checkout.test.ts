import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CheckoutRequest } from '../../../../store/src/contracts/index.ts'
import { webpayToken } from '../../../clients/browser-session.ts'
import { staffDesk } from '../../../clients/staff.ts'
import {
  asStaff,
  call,
  comeBack,
  firstVariant,
  letGo,
  orderFor,
  place,
  pressAtWebpay,
  purchase,
  quote,
  sellable,
  shownStock,
  stockNow,
} from '../../../clients/store.ts'

const paid = async (request: CheckoutRequest) => {
  const { body } = await place(request)
  await comeBack(await pressAtWebpay(webpayToken(body), 'approve'))
  return body
}

test('an order of two groups becomes two consignments, each with only its own lines', async () => {
  const docs = await sellable(2)
  const before = await Promise.all(docs.map(stockNow))
  const { status, body } = await place(await orderFor(docs))
  expect(status).toBe(201)
  expect(body.pay).toMatchObject({ kind: 'redirect', name: 'Webpay' })

  const seen = await purchase(body.orderToken)
  expect(seen.status).toBe('awaiting_payment')
  expect(seen.consignments).toHaveLength(2)
  for (const consignment of seen.consignments) {
    const own = docs.find((doc) => doc.maker.handle === consignment.group.handle)
    expect(consignment.lines.map((line) => line.productHandle)).toEqual([own?.handle])
  }
  expect(seen.itemsClp + seen.deliveryClp).toBe(seen.totalClp)
  await expect.poll(() => Promise.all(docs.map(shownStock))).toEqual(before.map((count) => count - 1))
  await letGo(body)
})

test('the shares frozen on each consignment add up to its goods', async () => {
  const staff = await asStaff()
  const { orderToken } = await paid(await orderFor(await sellable(2)))
  const { displayId } = await purchase(orderToken)
  type Seen = { displayId: number; itemsClp: number; shares: { amountClp: number }[] }
  const { body } = await call<{ consignments: Seen[] }>('GET', '/admin/consignments', undefined, staff)
  const mine = body.consignments.filter((consignment) => consignment.displayId === displayId)
  expect(mine).toHaveLength(2)
  for (const { itemsClp, shares } of mine) {
    expect(shares).toHaveLength(4)
    expect(shares.reduce((sum, share) => sum + share.amountClp, 0)).toBe(itemsClp)
  }
})

test('one key sent fifty times at once is one order, and the same answer each time', async () => {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const request = await orderFor([doc])
  const before = await stockNow(doc)
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 50 }, () => place(request, key)))
  const tokens = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.orderToken))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  expect(tokens.size).toBe(1)
  await expect.poll(() => shownStock(doc)).toBe(before - 1)

  const changed = await place({ ...request, note: 'otra cosa' }, key)
  expect([changed.status, changed.body.code]).toEqual([422, 'key_reused'])
  const [answer] = answers
  if (answer) await letGo(answer.body)
})

test('many buyers at once never get more than there is', async () => {
  const [doc] = await sellable(1, 5)
  if (!doc) throw new Error('nothing to sell')
  const all = await stockNow(doc)
  const variantId = firstVariant(doc).id
  const each = Math.max(1, Math.floor(all / 3))
  const request = await orderFor([doc], { items: [{ variantId, quantity: each }] })
  const answers = await Promise.all(Array.from({ length: 8 }, () => place(request)))
  const sold = answers.filter(({ status }) => status === 201).length
  expect(sold).toBe(Math.floor(all / each))
  for (const { status, body } of answers)
    if (status !== 201) expect([status, body.code]).toEqual([409, 'not_enough'])
  await expect.poll(() => shownStock(doc)).toBe(all - sold * each)
  for (const { status, body } of answers) if (status === 201) await letGo(body)
})

test('the same variant on two lines is counted together', async () => {
  const [doc] = await sellable(1, 2)
  if (!doc) throw new Error('nothing to sell')
  const [{ id: variantId }, available] = [firstVariant(doc), await stockNow(doc)]
  const items = [
    { variantId, quantity: available },
    { variantId, quantity: 1 },
  ]
  const { body } = await quote({ items, communeCode: '08101' })
  expect(body.canBePlaced).toBe(false)
  expect(body.consignments[0]?.lines[0]).toMatchObject({ quantity: available + 1, problem: 'not_enough' })
  const refused = await place(await orderFor([doc], { items }))
  expect([refused.status, refused.body.code]).toEqual([409, 'not_enough'])
})

test('a total that is no longer true is not charged', async () => {
  const request = await orderFor(await sellable(1))
  const { status, body } = await place({ ...request, totalClp: request.totalClp - 1 })
  expect([status, body.code]).toEqual([409, 'total_changed'])
})

test('an order cannot be handed over before it is paid, and the buyer sees it when it is', async () => {
  const desk = await staffDesk()
  const request = await orderFor(await sellable(1))
  const consignmentOf = async (displayId: number) => (await desk.consignmentsOf(displayId))[0]?.id ?? ''
  const unpaid = await place(request)
  const early = await desk.act(await consignmentOf(unpaid.body.displayId), 'move', { to: 'accepted' })
  expect([early.status, early.body.code]).toEqual([404, 'not_found'])
  await letGo(unpaid.body)

  const { orderToken, displayId } = await paid(request)
  const id = await consignmentOf(displayId)
  for (const to of ['accepted', 'packed', 'handed_over'])
    expect((await desk.act(id, 'move', { to, carrier: 'Correo', trackingCode: 'C-1' })).status).toBe(200)
  const seen = await purchase(orderToken)
  expect(seen.status).toBe('on_its_way')
  expect(seen.consignments[0]?.tracking).toEqual({ carrier: 'Correo', code: 'C-1' })
})
