import { expect, test } from 'vitest'
import {
  call,
  comeBack,
  letGo,
  orderFor,
  place,
  pressAtWebpay,
  purchase,
  sellable,
} from '../../../clients/store.ts'
import { readStack } from '../../../support/stack.ts'
import { sql } from '../../../clients/store-database.ts'
import { webpayToken } from '../../../clients/browser-session.ts'
import { placeTransfer } from '../../../clients/transfers.ts'

const NOBODY: string[] = []
const unknown = { state: 'unknown', orderToken: null }

async function atTheGateway() {
  const { body } = await place(await orderFor(await sellable(1)))
  const token = webpayToken(body)
  const path = `${readStack().urls.simulator}/_control/transactions`
  const all = await call<{ transactions: { token: string; buyOrder: string; sessionId: string }[] }>(
    'GET',
    path,
  )
  const kept = all.body.transactions.find((one) => one.token === token)
  if (!kept) throw new Error('the gateway does not know it')
  const named = { TBK_ID_SESION: kept.sessionId, TBK_ORDEN_COMPRA: kept.buyOrder }
  return { placed: body, token, orderToken: body.orderToken, named }
}

const statusOf = async (orderToken: string) => (await purchase(orderToken)).status

test('the reference of a transfer moves nothing and tells nothing, whoever brings it', async () => {
  const { reference, orderToken } = await placeTransfer()
  for (const orders of [NOBODY, [orderToken]])
    for (const params of [
      { TBK_ORDEN_COMPRA: reference },
      { TBK_ORDEN_COMPRA: reference, TBK_ID_SESION: 'x' },
      { TBK_ORDEN_COMPRA: reference, TBK_TOKEN: 'f'.repeat(64) },
    ])
      expect((await comeBack(params, orders)).body).toEqual(unknown)
  expect(await statusOf(orderToken)).toBe('awaiting_payment')
})

test('an order that is only named stays as it is, paid or not, and its token is not told', async () => {
  const { named, token, orderToken } = await atTheGateway()
  expect((await comeBack(named, NOBODY)).body).toEqual(unknown)
  expect(await statusOf(orderToken)).toBe('awaiting_payment')
  await comeBack(await pressAtWebpay(token, 'approve'))
  expect((await comeBack(named, NOBODY)).body).toEqual(unknown)
  expect(await statusOf(orderToken)).toBe('confirmed')
})

test('a payment that its buyer finished is recorded without her browser, which alone learns the token of its page', async () => {
  const { token, orderToken } = await atTheGateway()
  const other = await atTheGateway()
  const params = await pressAtWebpay(token, 'approve')
  expect((await comeBack(params, NOBODY)).body).toEqual({ state: 'paid', orderToken: null })
  expect((await comeBack(params, [other.orderToken])).body).toEqual({ state: 'paid', orderToken: null })
  expect((await comeBack(params, [other.orderToken, orderToken])).body).toEqual({ state: 'paid', orderToken })
  await letGo(other.placed)
})

test('a stranger with a link cannot give up a payment that somebody is making', async () => {
  const { named, token, orderToken } = await atTheGateway()
  const left = { TBK_TOKEN: token, ...named }
  expect((await comeBack(left, NOBODY)).body.orderToken).toBeNull()
  expect(await statusOf(orderToken)).toBe('awaiting_payment')
  const { body } = await comeBack(await pressAtWebpay(token, 'approve'))
  expect(body).toEqual({ state: 'paid', orderToken })
})

test.each(['TBK_TOKEN', 'TBK_ORDEN_COMPRA'])(
  'what the gateway charged is paid, also when its buyer comes back as if she had left (%s)',
  async (shape) => {
    const { named, token, orderToken } = await atTheGateway()
    await pressAtWebpay(token, 'approve')
    await commitBehindOurBack(token)
    const left = shape === 'TBK_TOKEN' ? { TBK_TOKEN: token, ...named } : named
    expect((await comeBack(left, [orderToken])).body).toEqual({ state: 'paid', orderToken })
  },
)

test('once nobody can be paying any more, the order is let go without her browser', async () => {
  const { named, orderToken } = await atTheGateway()
  await sql("update attempt set created_at = now() - interval '11 minutes' where order_token = $1", [
    orderToken,
  ])
  expect((await comeBack(named, NOBODY)).body).toEqual(unknown)
  expect(await statusOf(orderToken)).toBe('cancelled')
})

/** As a commit of ours whose answer a crash swallowed before anything was written. */
async function commitBehindOurBack(token: string): Promise<void> {
  const address = `${readStack().urls.simulator}/rswebpaytransaction/api/webpay/v1.2/transactions/${token}`
  const headers = {
    'content-type': 'application/json',
    'Tbk-Api-Key-Id': '597055555532',
    'Tbk-Api-Key-Secret': '579B532A7440BB0C9079DED94D31EA1615BACEB56610332264630D42D0A36B1C',
  }
  const answer = await fetch(address, { method: 'PUT', headers, body: '{}' })
  expect(answer.status).toBe(200)
}
