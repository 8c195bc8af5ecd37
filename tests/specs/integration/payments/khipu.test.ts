import { createHmac, randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { SECRET } from '../../../../ops/khipu-simulator/simulation.ts'
import { placedForKhipu, toKhipu } from '../../../clients/khipu.ts'
import {
  call,
  orderFor,
  place,
  purchase,
  sellable,
  shop,
  shownStock,
  stockNow,
} from '../../../clients/store.ts'
import { staffDesk, sumOf } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'
import { readStack } from '../../../support/stack.ts'

afterEach(() => toKhipu('/fail', {}))

type Placed = Awaited<ReturnType<typeof placedForKhipu>>
const seen = async ({ body }: Placed) => (await purchase(body.orderToken)).status
const hurry = ({ body }: Placed) =>
  sql(`update attempt set due_at = now() - interval '1 minute', next_try_at = now() where order_token = $1`, [
    body.orderToken,
  ])
const captures = ({ body }: Placed) =>
  sql(
    `select 1 from ledger_posting p join attempt a on a.order_id = p.order_id
    where a.order_token = $1 and p.event = 'capture'`,
    [body.orderToken],
  )

test('it is offered with its words, and leads to its own page', async () => {
  const { payments } = await shop()
  expect(payments).toContainEqual(expect.objectContaining({ id: 'khipu', name: 'Khipu', kind: 'redirect' }))
  const { body } = await placedForKhipu()
  expect(body.pay).toMatchObject({ kind: 'redirect', name: 'Khipu', method: 'get', fields: {} })
})

test('a purchase is paid once, by her return and by notices, in any number and at once', async () => {
  const order = await placedForKhipu()
  const address = await order.press('pay', true)
  const [back] = await Promise.all([
    order.comeBack(address),
    ...Array.from({ length: 5 }, () => order.tellAgain()),
    ...Array.from({ length: 5 }, () => order.comeBack(address)),
  ])
  expect(back).toEqual({ state: 'paid', orderToken: order.body.orderToken })
  expect(await order.tellAgain()).toBe(200)
  const bought = await purchase(order.body.orderToken)
  expect(bought).toMatchObject({ status: 'confirmed', payment: { name: 'Khipu', state: 'paid' } })
  expect(await captures(order)).toHaveLength(1)
  const [kept] = await sql<{ provider_id: string; amount: number; card_fee_bp: number }>(
    `select p.provider_id, p.amount::int, c.card_fee_bp from attempt a
      join payment p on p.payment_session_id = a.payment_session_id
      join consignment c on c.order_id = a.order_id where a.order_token = $1`,
    [order.body.orderToken],
  )
  expect(kept).toMatchObject({ provider_id: 'pp_khipu_khipu', amount: order.body.totalClp })
  expect(kept?.card_fee_bp).toBeGreaterThan(0)
})

test('her return is lost: the notice alone pays the order', async () => {
  const order = await placedForKhipu()
  await order.press('pay')
  await expect.poll(() => seen(order)).toBe('confirmed')
})

test('her return and every notice are lost: the sweep asks Khipu and finds the payment', async () => {
  const order = await placedForKhipu()
  await order.press('pay', true)
  expect(await seen(order)).toBe('awaiting_payment')
  await hurry(order)
  await expect.poll(() => seen(order)).toBe('confirmed')
  expect(await captures(order)).toHaveLength(1)
})

test('a bank that takes its time: in review, never given up, and paid when Khipu says so', async () => {
  const order = await placedForKhipu()
  expect((await order.comeBack(await order.press('pay_slowly'))).state).toBe('in_review')
  await hurry(order)
  await expect
    .poll(
      async () =>
        (
          await sql<{ tries: number }>('select tries from attempt where order_token = $1', [
            order.body.orderToken,
          ])
        )[0]?.tries,
    )
    .toBeGreaterThan(1)
  expect(await seen(order)).toBe('in_review')
  await toKhipu(`/payments/${order.token}/conclude`)
  await expect.poll(() => seen(order)).toBe('confirmed')
})

test.each([
  ['reject', 'rejected'],
  ['leave', 'aborted'],
])('not paid (%s): said so, the stock is free, and nobody can pay it any more', async (outcome, state) => {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const before = await stockNow(doc)
  const order = await placedForKhipu(doc)
  expect((await order.comeBack(await order.press(outcome))).state).toBe(state)
  expect(await purchase(order.body.orderToken)).toMatchObject({ status: 'cancelled', cancelReason: state })
  await expect.poll(() => shownStock(doc)).toBe(before)
  if (outcome === 'leave') expect(await order.kept()).toBeUndefined()
})

test('nobody came back in time: the payment is closed at Khipu before the order is given up', async () => {
  const order = await placedForKhipu()
  await toKhipu('/fail', { before: 50 })
  await hurry(order)
  await expect.poll(() => seen(order)).toBe('in_review')
  await toKhipu('/fail', {})
  await hurry(order)
  await expect.poll(() => seen(order)).toBe('cancelled')
  expect(await order.kept()).toBeUndefined()
})

test('a stranger who names the order moves nothing and learns nothing', async () => {
  const order = await placedForKhipu()
  const address = await order.press('pay', true)
  for (const back of [address, `${address}&salida=anulado`])
    expect(await order.comeBack(back, [])).toEqual({ state: 'unknown', orderToken: null })
  expect(await seen(order)).toBe('awaiting_payment')
})

const noticesAt = () => `${readStack().urls.store}/payments/khipu/notices`
async function tell(body: string, signature: string | null) {
  const headers = { 'content-type': 'application/json', ...(signature && { 'x-khipu-signature': signature }) }
  return (await fetch(noticesAt(), { method: 'POST', headers, body })).status
}
const signed = (body: string, secret = SECRET) =>
  `t=1,s=${createHmac('sha256', secret).update(`1.${body}`).digest('base64')}`

test('a forged notice pays nothing; a genuine one that lies pays nothing either', async () => {
  const order = await placedForKhipu()
  const lie = JSON.stringify({ payment_id: order.token, status: 'done', status_detail: 'normal' })
  for (const signature of [null, '', 't=1,s=', signed(lie, 'another'), signed(`${lie} `)])
    expect(await tell(lie, signature)).toBe(404)
  expect(await tell('not json', signed('not json'))).toBe(400)
  expect(await seen(order)).toBe('awaiting_payment')
  // Khipu itself is asked, and she is still at its page.
  expect(await tell(lie, signed(lie))).toBe(200)
  expect(await seen(order)).toBe('awaiting_payment')
  const unknown = JSON.stringify({ payment_id: randomUUID() })
  expect(await tell(unknown, signed(unknown))).toBe(200)
  for (const method of ['webpay', 'transfer', 'nobody'])
    expect((await call('POST', `/payments/${method}/notices`, {})).status).toBe(404)
})

test('while Khipu does not answer, a notice is refused so that it comes again', async () => {
  const order = await placedForKhipu()
  await order.press('pay', true)
  await toKhipu('/fail', { before: 1 })
  expect(await order.tellAgain()).toBe(503)
  expect(await seen(order)).toBe('awaiting_payment')
  expect(await order.tellAgain()).toBe(200)
  expect(await seen(order)).toBe('confirmed')
})

test('the same key after an answer that was lost is one payment, and one order', async () => {
  const request = await orderFor(await sellable(1), { payment: 'khipu' })
  const key = randomUUID()
  await toKhipu('/fail', { after: 1 })
  expect((await place(request, key)).status).toBe(503)
  const [one, two] = await Promise.all([place(request, key), place(request, key)])
  expect([one.status, two.status]).toEqual([201, 201])
  expect(one.body.pay).toEqual(two.body.pay)
})

test('all of it goes back through Khipu, once, even when its answer is lost', async () => {
  const desk = await staffDesk()
  const order = await placedForKhipu()
  await order.comeBack(await order.press('pay'))
  const [consignment] = await desk.consignmentsOf(order.body.displayId)
  if (!consignment) throw new Error('the order has no consignment')
  await toKhipu('/fail', { after: 1 })
  await desk.act(consignment.id, 'cancel', { reason: 'No hay transporte' })
  await expect
    .poll(async () => (await desk.money(consignment.orderId)).refunds.map(({ state }) => state))
    .toEqual(['done'])
  const kept = await order.kept()
  expect([kept?.detail, kept?.calls.filter((one) => one === 'POST refunds').length]).toEqual(['reversed', 1])
  const bought = await purchase(order.body.orderToken)
  expect(bought).toMatchObject({
    payment: { state: 'refunded' },
    refunds: [{ way: 'account', state: 'sent' }],
  })
  for (const { balanceClp } of (await desk.money(consignment.orderId)).balances) expect(balanceClp).toBe(0)
})

test('a part of it is for the treasurer to transfer', async () => {
  const desk = await staffDesk()
  const order = await placedForKhipu()
  await order.comeBack(await order.press('pay'))
  const [consignment] = await desk.consignmentsOf(order.body.displayId)
  const line = consignment?.lines[0]
  if (!consignment || !line) throw new Error('the order has no consignment')
  await desk.move(consignment.id, 'accepted', 'packed', 'handed_over')
  const asked = await desk.act(consignment.id, 'refunds', {
    reason: 'guarantee',
    note: 'Se quebró',
    lines: [{ lineId: line.id, quantity: 1, seen: 1 }],
    bearer: 'shares',
  })
  expect(asked.status).toBe(201)
  const { refunds } = await desk.money(consignment.orderId)
  expect(refunds).toEqual([expect.objectContaining({ state: 'by_hand', isByGateway: false })])
  expect(sumOf(await desk.money(consignment.orderId), 'refund')).toBe(line.amountClp)
})

test('money that comes for an order that is over is kept, and a person is told', async () => {
  const order = await placedForKhipu()
  await order.press('pay', true)
  await sql(`update attempt set state = 'cancelled', cancel_reason = 'expired' where order_token = $1`, [
    order.body.orderToken,
  ])
  expect([await order.tellAgain(), await order.tellAgain()]).toEqual([200, 200])
  const rung = await sql(
    `select 1 from notification n join attempt a on n.idempotency_key like '%late:' || a.id || '%' where a.order_token = $1`,
    [order.body.orderToken],
  )
  expect(rung.length).toBeGreaterThan(0)
  await sql(
    `update attempt set state = 'placed', cancel_reason = null, due_at = now() where order_token = $1`,
    [order.body.orderToken],
  )
  await expect.poll(() => seen(order)).toBe('confirmed')
})
