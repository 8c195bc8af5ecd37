import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { webpayToken } from '../../../clients/browser-session.ts'
import {
  comeBack,
  orderFor,
  place,
  pressAtWebpay,
  purchase,
  sellable,
  shownStock,
  stockNow,
} from '../../../clients/store.ts'

async function placed() {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const before = await stockNow(doc)
  const { body } = await place(await orderFor([doc]))
  return { doc, before, token: webpayToken(body), orderToken: body.orderToken }
}

test.each(['approve', 'commit_500_after_authorising', 'slow_commit', 'double_return'])(
  'paid at Webpay (%s), however often the return arrives',
  async (outcome) => {
    const { token, orderToken, doc, before } = await placed()
    const params = await pressAtWebpay(token, outcome)
    const returns = await Promise.all(Array.from({ length: 10 }, () => comeBack(params)))
    expect(new Set(returns.map(({ body }) => body.state))).toEqual(new Set(['paid']))
    const seen = await purchase(orderToken)
    expect([seen.status, seen.payment.state]).toEqual(['confirmed', 'paid'])
    await expect.poll(() => shownStock(doc)).toBe(before - 1)
  },
)

test.each([
  ['reject', 'rejected'],
  ['abort_get', 'aborted'],
  ['abort_post', 'aborted'],
  ['timeout', 'timed_out'],
  ['both_tokens', 'aborted'],
])('not paid at Webpay (%s): nothing is charged and the stock is free again', async (outcome, state) => {
  const { token, orderToken, doc, before } = await placed()
  const params = await pressAtWebpay(token, outcome)
  const returns = await Promise.all(Array.from({ length: 5 }, () => comeBack(params)))
  expect(returns.map(({ body }) => body)).toEqual(returns.map(() => ({ state, orderToken })))
  const seen = await purchase(orderToken)
  expect([seen.status, seen.cancelReason, seen.payment.state]).toEqual(['cancelled', state, 'cancelled'])
  expect(seen.consignments.map((consignment) => consignment.state)).toEqual(['cancelled'])
  await expect.poll(() => shownStock(doc)).toBe(before)
})

test('the same request after a refusal does not open that payment again', async () => {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const request = await orderFor([doc])
  const key = randomUUID()
  const { body } = await place(request, key)
  await comeBack(await pressAtWebpay(webpayToken(body), 'reject'))
  const again = await place(request, key)
  expect([again.status, again.body.code]).toEqual([409, 'attempt_closed'])
})

test.each([
  {},
  { token_ws: 'x' },
  { token_ws: 'f'.repeat(64) },
  { TBK_ORDEN_COMPRA: 'nobody' },
  { token_ws: ['a', 'b'] },
])('a return that means nothing (%j) is answered as unknown', async (params) => {
  const { status, body } = await comeBack(params)
  expect([status, body.state, body.orderToken]).toEqual([200, 'unknown', null])
})
