import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSimulator, type Simulator } from './server.ts'
import { client } from './test-client.ts'

const hourMs = 3_600_000
let clock = Date.now()
let simulator: Simulator
let shop: ReturnType<typeof client>

beforeAll(async () => {
  simulator = await startSimulator({ now: () => clock })
  shop = client(simulator.url)
})
afterAll(() => simulator.close())

async function paid(amount = 12990, more: object = {}) {
  const token = await shop.token({ amount })
  await shop.decide(token, 'approve', more)
  expect((await shop.commit(token)).body).toMatchObject({ status: 'AUTHORIZED', response_code: 0 })
  return token
}

test('create answers a token of 64 characters and the address of the form', async () => {
  const { status, body } = await shop.create()
  expect(status).toBe(200)
  expect(body.token).toMatch(/^[0-9a-f]{64}$/)
  expect(body.url).toBe(`http://localhost:${simulator.port}/webpayserver/initTransaction`)
})

test.each([
  ['the code', { 'tbk-api-key-id': '597055555599' }],
  ['the key', { 'tbk-api-key-secret': 'otra' }],
])('a wrong header for %s is 401', async (_name, header) => {
  const { status, body } = await shop.rest('POST', '', {}, header)
  expect(status).toBe(401)
  expect(body.error_message).toBe('Not Authorized')
})

test.each([
  ['buy_order', 'a'.repeat(27)],
  ['buy_order', ''],
  ['session_id', 'a'.repeat(62)],
  ['return_url', `http://localhost/${'a'.repeat(255)}`],
  ['return_url', 'javascript:alert(1)'],
  ['amount', 0],
  ['amount', -5],
  ['amount', 10.5],
  ['amount', '1000'],
])('create refuses %s = %j with 422', async (field, value) => {
  const { status, body } = await shop.create({ [field]: value })
  expect(status).toBe(422)
  expect(body.error_message).toContain(field)
})

test('a body that is not JSON is 400, one of another type 415, another method 405', async () => {
  const raw = { method: 'POST', body: '{', headers: {} as Record<string, string> }
  const path = '/rswebpaytransaction/api/webpay/v1.2/transactions'
  const keys = {
    'tbk-api-key-id': '597055555532',
    'tbk-api-key-secret': '579B532A7440BB0C9079DED94D31EA1615BACEB56610332264630D42D0A36B1C',
  }
  const send = async (init: RequestInit) => (await fetch(simulator.url + path, init)).status
  expect(await send({ ...raw, headers: { ...keys, 'content-type': 'application/json' } })).toBe(400)
  expect(await send({ ...raw, headers: { ...keys, 'content-type': 'text/plain' } })).toBe(415)
  expect((await shop.rest('PUT', '', {})).status).toBe(405)
})

test('an unknown or malformed token is 422', async () => {
  expect((await shop.status('abc')).status).toBe(422)
  expect((await shop.status('f'.repeat(64))).status).toBe(422)
})

test('status goes from INITIALIZED without a card to AUTHORIZED with the result', async () => {
  const token = await shop.token()
  expect((await shop.status(token)).body).not.toHaveProperty('card_detail')
  await shop.decide(token, 'approve')
  expect((await shop.status(token)).body.status).toBe('INITIALIZED')
  await shop.commit(token)
  expect((await shop.status(token)).body).toMatchObject({
    status: 'AUTHORIZED',
    amount: 12990,
    buy_order: 'orden-1',
    session_id: 'sesion-1',
    card_detail: { card_number: '6623' },
    payment_type_code: 'VN',
    response_code: 0,
    balance: 12990,
  })
})

test('a rejected payment commits as FAILED', async () => {
  const token = await shop.token()
  await shop.decide(token, 'reject')
  const { status, body } = await shop.commit(token)
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'FAILED', response_code: -1 })
})

test('of ten commits at once exactly one passes, the others are 422', async () => {
  const token = await shop.token()
  await shop.decide(token, 'approve')
  const answers = await Promise.all(Array.from({ length: 10 }, () => shop.commit(token)))
  expect(answers.map((a) => a.status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 422)])
})

test.each(['abort_get', 'timeout', 'both_tokens'])('after %s a commit is 422', async (outcome) => {
  const token = await shop.token()
  await shop.decide(token, outcome)
  expect((await shop.commit(token)).status).toBe(422)
})

test('a commit before the buyer answered is 422 and does not spend the token', async () => {
  const token = await shop.token()
  expect((await shop.commit(token)).status).toBe(422)
  await shop.decide(token, 'approve')
  expect((await shop.commit(token)).status).toBe(200)
})

test('a full refund within three hours is REVERSED, and not twice', async () => {
  const token = await paid()
  expect(await shop.refund(token, 12990)).toEqual({ status: 200, body: { type: 'REVERSED' } })
  expect((await shop.status(token)).body).toMatchObject({ status: 'REVERSED', balance: 0 })
  expect((await shop.refund(token, 12990)).status).toBe(422)
})

test('a full refund later is NULLIFIED', async () => {
  const token = await paid()
  clock += 3 * hourMs + 1
  expect((await shop.refund(token, 12990)).body).toMatchObject({ type: 'NULLIFIED', balance: 0 })
  expect((await shop.status(token)).body.status).toBe('NULLIFIED')
})

test('partial refunds keep the balance to the peso and never exceed it', async () => {
  const token = await paid(1000)
  expect((await shop.refund(token, 1)).body).toMatchObject({ nullified_amount: 1, balance: 999 })
  expect((await shop.status(token)).body.status).toBe('PARTIALLY_NULLIFIED')
  expect((await shop.refund(token, 1000)).status).toBe(422)
  expect((await shop.refund(token, 999)).body).toMatchObject({ type: 'NULLIFIED', balance: 0 })
  expect((await shop.status(token)).body.status).toBe('NULLIFIED')
})

test('a debit card is refunded only in full, and nothing after 90 days', async () => {
  const token = await paid(1000, { paymentType: 'VD' })
  expect((await shop.refund(token, 500)).status).toBe(422)
  clock += 91 * 24 * hourMs
  expect((await shop.refund(token, 1000)).status).toBe(422)
})

test('status is answered for seven days', async () => {
  const token = await paid()
  clock += 7 * 24 * hourMs + 1
  expect((await shop.status(token)).status).toBe(422)
})
