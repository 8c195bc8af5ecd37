import { createServer } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Options, WebpayPlus } from 'transbank-sdk'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startSimulator, testApiKey, testCommerceCode, type Simulator } from './server.ts'
import { client } from './test-client.ts'

let simulator: Simulator
/** How long each slow answer wanted to take, and what it waits for instead. */
let pauses: number[] = []
let gate = Promise.resolve()
let shop: ReturnType<typeof client>

beforeAll(async () => {
  simulator = await startSimulator({
    pause: (ms) => {
      pauses.push(ms)
      return gate
    },
  })
  shop = client(simulator.url)
})
beforeEach(() => {
  pauses = []
  gate = Promise.resolve()
  return shop.control('/reset', {})
})
afterAll(() => simulator.close())

const post = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

const press = (token: string, outcome: string) =>
  post(`${simulator.url}/webpayserver/decide`, { token_ws: token, outcome })

const open = (token: string) => post(`${simulator.url}/webpayserver/initTransaction`, { token_ws: token })

const names = (location: string | null) => [...new URL(location ?? '').searchParams.keys()].sort()

test('the page says in Spanish that nothing is charged, and how much it is', async () => {
  const token = await shop.token({ buy_order: 'a<b>' })
  const html = await (await open(token)).text()
  expect(html).toContain('Simulador de Webpay: no se cobra nada')
  expect(html).toContain('$12.990')
  expect(html).toContain('a&lt;b&gt;')
  for (const label of ['Aprobar', 'Rechazar', 'Anular', 'Dejar vencer', 'Volver dos veces'])
    expect(html).toContain(label)
})

test.each([
  ['approve', ['token_ws']],
  ['reject', ['token_ws']],
  ['timeout', ['TBK_ID_SESION', 'TBK_ORDEN_COMPRA']],
  ['abort_get', ['TBK_ID_SESION', 'TBK_ORDEN_COMPRA', 'TBK_TOKEN']],
  ['both_tokens', ['TBK_ID_SESION', 'TBK_ORDEN_COMPRA', 'TBK_TOKEN', 'token_ws']],
])('%s returns by GET with %j and keeps the query of the address', async (outcome, expected) => {
  const response = await press(await shop.token({ return_url: 'http://127.0.0.1:9/v?a=1' }), outcome)
  expect(response.status).toBe(303)
  expect(names(response.headers.get('location'))).toEqual([...expected, 'a'].sort())
})

test('giving up by POST sends a form that also works without JavaScript', async () => {
  const html = await (await press(await shop.token(), 'abort_post')).text()
  expect(html).toContain('action="http://127.0.0.1:9/pagar/webpay"')
  expect(html).toContain('name="TBK_TOKEN"')
  expect(html).not.toContain('token_ws')
  expect(html).toContain('Volver a la tienda</button>')
})

test('a form that was answered does not answer again', async () => {
  const token = await shop.token()
  await press(token, 'reject')
  expect((await press(token, 'approve')).status).toBe(410)
  expect((await shop.commit(token)).body.status).toBe('FAILED')
  expect((await open('nada')).status).toBe(404)
})

test('a double return reaches the shop twice', async () => {
  const visits: string[] = []
  const seen = Promise.withResolvers<void>()
  const fake = createServer((req, res) => {
    visits.push(req.url ?? '')
    res.end()
    if (visits.length === 2) seen.resolve()
  })
  await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve))
  const address = fake.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const token = await shop.token({ return_url: `http://127.0.0.1:${port}/vuelta` })
  await fetch((await press(token, 'double_return')).headers.get('location') ?? '')
  await seen.promise
  expect(new Set(visits)).toEqual(new Set([`/vuelta?token_ws=${token}`]))
  fake.close()
})

test('a planned outcome answers the next payment without showing the page, and only that one', async () => {
  await shop.control('/next', { outcome: 'reject' })
  const [planned, free] = [await shop.token(), await shop.token()]
  expect((await open(planned)).status).toBe(303)
  expect((await open(free)).status).toBe(200)
})

test('a commit can answer 500 after authorising: the status then tells the truth', async () => {
  await shop.control('/next', { outcome: 'commit_500_after_authorising' })
  const token = await shop.token()
  await open(token)
  expect((await shop.commit(token)).status).toBe(500)
  expect((await shop.status(token)).body.status).toBe('AUTHORIZED')
  expect((await shop.commit(token)).status).toBe(422)
})

test.each([
  [false, 'AUTHORIZED'],
  [true, 'INITIALIZED'],
])('a slow commit (late: %s) is %s while it waits, and refuses a second one', async (isLate, meanwhile) => {
  await shop.control('/next', { outcome: 'slow_commit', delayMs: 150, authorisesLate: isLate })
  const token = await shop.token()
  await open(token)
  const held = Promise.withResolvers<void>()
  gate = held.promise
  const slow = shop.commit(token)
  await expect.poll(() => pauses).toEqual([150])
  expect((await shop.commit(token)).status).toBe(422)
  expect((await shop.status(token)).body.status).toBe(meanwhile)
  held.resolve()
  expect((await slow).body.status).toBe('AUTHORIZED')
})

test('unauthorized refuses exactly the next call', async () => {
  await shop.control('/next', { outcome: 'unauthorized' })
  expect((await shop.create()).status).toBe(401)
  expect((await shop.create()).status).toBe(200)
})

test('unauthorized for one token refuses the next call about it, and no other', async () => {
  const [token, other] = [await shop.token(), await shop.token()]
  await shop.control('/next', { outcome: 'unauthorized', token })
  expect((await shop.status(other)).status).toBe(200)
  expect((await shop.status(token)).status).toBe(401)
  expect((await shop.status(token)).status).toBe(200)
})

test.each([
  ['foreign_amount', { amount: 12991, buy_order: 'orden-1' }],
  ['foreign_order', { amount: 12990, buy_order: 'orden-1x' }],
])('%s tells of somebody else in commit and status, until it is planned otherwise', async (outcome, told) => {
  const token = await shop.token()
  await shop.decide(token, outcome)
  expect((await shop.commit(token)).body).toMatchObject({ ...told, status: 'AUTHORIZED' })
  expect((await shop.status(token)).body).toMatchObject(told)
  await shop.control('/next', { outcome: 'approve', token })
  expect((await shop.status(token)).body).toMatchObject({ amount: 12990, buy_order: 'orden-1' })
})

test.each([
  ['refund_500', 500, 12990],
  ['refund_500_after_doing', 500, 0],
  ['refund_slow', 200, 0],
])('%s answers %i and leaves %i of the payment', async (outcome, status, balance) => {
  const token = await shop.token()
  await shop.decide(token, 'approve')
  await shop.commit(token)
  await shop.control('/next', { outcome, token, delayMs: 120 })
  expect((await shop.refund(token, 12990)).status).toBe(status)
  expect(pauses).toEqual(outcome === 'refund_slow' ? [120] : [])
  expect((await shop.status(token)).body.balance).toBe(balance)
})

test('a button pressed through the control also decides how the commit goes', async () => {
  const token = await shop.token()
  await shop.decide(token, 'commit_500_after_authorising')
  expect((await shop.commit(token)).status).toBe(500)
  expect((await shop.status(token)).body.status).toBe('AUTHORIZED')
})

test('the control lists the calls made for each token', async () => {
  const token = await shop.token()
  await press(token, 'approve')
  await shop.commit(token)
  await shop.commit(token)
  const response = await fetch(`${simulator.url}/_control/transactions`)
  const { transactions } = (await response.json()) as { transactions: { calls: object[] }[] }
  expect(transactions[0]?.calls).toMatchObject([
    { call: 'create', answered: 200 },
    { call: 'commit', answered: 200 },
    { call: 'commit', answered: 422 },
  ])
})

test('payments under way survive a restart when there is a state file', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'webpay-'))
  const stateFile = path.join(dir, 'webpay.json')
  const first = await startSimulator({ stateFile })
  const token = await client(first.url).token()
  await first.close()
  const second = await startSimulator({ stateFile })
  expect((await client(second.url).status(token)).body.status).toBe('INITIALIZED')
  await second.close()
  await rm(dir, { recursive: true })
})

test("Transbank's own SDK creates, commits, asks and refunds", async () => {
  const options = new Options(testCommerceCode, testApiKey, simulator.url, 60_000)
  const sdk = new WebpayPlus.Transaction(options)
  const made: { token: string } = await sdk.create('orden-2', 'sesion-2', 5000, 'http://127.0.0.1:9/v')
  await press(made.token, 'approve')
  expect(await sdk.commit(made.token)).toMatchObject({ status: 'AUTHORIZED', amount: 5000 })
  expect(await sdk.status(made.token)).toMatchObject({ status: 'AUTHORIZED' })
  expect(await sdk.refund(made.token, 5000)).toEqual({ type: 'REVERSED' })
})
