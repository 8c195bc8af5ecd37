import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signature } from './notice.ts'
import { type Simulator, startSimulator } from './server.ts'
import { API_KEY, SECRET } from './simulation.ts'

type Body = Record<string, unknown>
let simulator: Simulator
/** What the shop was told, and what it answers next. */
const told: { signature: string; body: string }[] = []
let shopSays = 200
const shop = createServer((req, res) => {
  void read(req).then((body) => {
    told.push({ signature: String(req.headers['x-khipu-signature']), body })
    res.writeHead(shopSays).end()
    shopSays = 200
  })
})

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

beforeAll(async () => {
  simulator = await startSimulator()
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await simulator.close()
  shop.close()
})

async function call(method: string, path: string, body?: Body, key = API_KEY) {
  const response = await fetch(simulator.url + path, {
    method,
    headers: { 'x-api-key': key },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Body }
}

const fields = () => ({
  amount: 12_990,
  currency: 'CLP',
  subject: 'Compra',
  transaction_id: 'kh1',
  return_url: 'http://127.0.0.1:9/pagar/khipu?orden=kh1',
  cancel_url: 'http://127.0.0.1:9/pagar/khipu?orden=kh1&salida=anulado',
  notify_url: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`,
  notify_api_version: '3.0',
  expires_date: new Date(Date.now() + 60_000).toISOString(),
})
const create = async () => String((await call('POST', '/v3/payments', fields())).body.payment_id)
const ask = async (id: string) => (await call('GET', `/v3/payments/${id}`)).body
const decide = (id: string, outcome: string) => call('POST', `/_control/payments/${id}/decide`, { outcome })

test('signs as the contract’s vector says', () => {
  const body = '{"payment_id":"abc123","amount":"12990.0000"}'
  expect(signature(body, 1711965600393, 'merchant_secret')).toBe(
    't=1711965600393,s=kmIhZX8ll1t/Wh2gfu9piw4B8ksVjqB/UZyUI3VP/d8=',
  )
})

test('a payment that is made is told, signed, until the shop says 200', async () => {
  const id = await create()
  expect(id).toMatch(/^[a-z0-9]{12}$/)
  expect(await ask(id)).toMatchObject({ status: 'pending', amount: 12_990, transaction_id: 'kh1' })
  shopSays = 503
  expect((await decide(id, 'pay')).body.address).toBe(fields().return_url)
  await expect.poll(() => told.length).toBe(2)
  for (const { signature: given, body } of told) {
    const at = Number(/^t=(\d+),/.exec(given)?.[1])
    expect(given).toBe(signature(body, at, SECRET))
    expect(JSON.parse(body)).toMatchObject({ payment_id: id, status: 'done', status_detail: 'normal' })
  }
})

test.each([
  ['pay_slowly', 'verifying', 'pending'],
  ['reject', 'pending', 'rejected-by-payer'],
  ['leave', 'pending', 'pending'],
])('%s leaves it %s (%s), and the first word counts', async (outcome, status, status_detail) => {
  const id = await create()
  const { body } = await decide(id, outcome)
  expect(String(body.address).includes('salida')).toBe(outcome !== 'pay_slowly')
  expect(await ask(id)).toMatchObject({ status, status_detail })
})

test('only what nobody began to pay can be deleted, and then it is unknown', async () => {
  const [open, paid] = [await create(), await create()]
  await decide(paid, 'pay')
  expect((await call('DELETE', `/v3/payments/${open}`)).status).toBe(200)
  expect((await call('GET', `/v3/payments/${open}`)).body).toMatchObject({ status: 404 })
  expect((await call('DELETE', `/v3/payments/${paid}`)).status).toBe(400)
})

test('gives back a part or all of what was paid, never more', async () => {
  const id = await create()
  const refund = (amount?: number) => call('POST', `/v3/payments/${id}/refunds`, amount ? { amount } : {})
  expect((await refund()).status).toBe(400)
  await decide(id, 'pay')
  expect((await refund(990)).status).toBe(200)
  expect((await ask(id)).status_detail).toBe('partially-refunded')
  expect((await refund(12_990)).status).toBe(400)
  expect((await refund()).status).toBe(200)
  expect((await ask(id)).status_detail).toBe('reversed')
})

test.each([
  [{ amount: 0 }],
  [{ currency: 'USD' }],
  [{ return_url: 'nowhere' }],
  [{ notify_api_version: '1.3' }],
  [{ expires_date: 'soon' }],
])('refuses %j', async (change) => {
  expect((await call('POST', '/v3/payments', { ...fields(), ...change })).status).toBe(400)
})

test('without the key nothing is told', async () => {
  expect((await call('GET', `/v3/payments/${await create()}`, undefined, 'other')).status).toBe(401)
})

test('the page says what it is, and its buttons lead back', async () => {
  const id = await create()
  const page = await fetch(`${simulator.url}/payment/info/${id}`)
  expect(await page.text()).toContain('Simulador de Khipu: no se mueve plata.')
  const pressed = await fetch(`${simulator.url}/payment/info/${id}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ outcome: 'leave' }),
  })
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, fields().cancel_url])
})
