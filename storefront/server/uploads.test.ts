import { once } from 'node:events'
import http, { type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { uploadsTo } from './uploads.ts'

const key = '0123456789abcdef0123456789abcdef'
const path = `/grupo/subir/las-hilanderas/${key}`
const token = 'a'.repeat(43)
const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

async function listen(listener: RequestListener) {
  const server = http.createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A shop before a store that does what the test says. */
async function shopBefore(store: RequestListener) {
  const storeUrl = await listen(store)
  const pass = uploadsTo({ shopUrl: 'https://tienda.example', storeUrl })
  return listen((request, response) => {
    if (!pass(request, response)) response.writeHead(418).end()
  })
}

function send(shop: string, method: string, headers: http.OutgoingHttpHeaders = {}, where = path) {
  const request = http.request(shop + where, { method, headers, agent: false })
  request.on('error', () => undefined)
  return request
}

async function answerTo(request: http.ClientRequest) {
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }
}

test('only the token of the session cookie and what tus says reach the store, and come back', async () => {
  let heard: IncomingMessage | undefined
  const shop = await shopBefore((request, response) => {
    heard = request
    request.resume()
    const secret = { 'set-cookie': 'a=b', 'x-powered-by': 'store' }
    response.writeHead(201, { location: key, 'upload-offset': 0, 'tus-resumable': '1.0.0', ...secret }).end()
  })
  const sent = send(shop, 'POST', {
    'content-length': 0,
    cookie: `carro=1; grupo=${token}; otra=2`,
    authorization: 'Bearer stolen',
    'x-forwarded-for': '10.0.0.1',
    'x-mingaco-visitor': 't=1',
    origin: 'https://tienda.example',
    'tus-resumable': '1.0.0',
    'upload-length': 9,
    'upload-metadata': 'sha256 YQ==',
  })
  const answer = await answerTo(sent.end())
  expect(heard?.url).toBe(`/members/organizations/las-hilanderas/uploads/${key}`)
  const { host: _, connection: __, ...headers } = heard?.headers ?? {}
  expect(headers).toEqual({
    'content-length': '0',
    authorization: `Bearer ${token}`,
    'tus-resumable': '1.0.0',
    'upload-length': '9',
    'upload-metadata': 'sha256 YQ==',
  })
  expect(answer.status).toBe(201)
  expect(answer.headers).toMatchObject({ location: path, 'upload-offset': '0', 'cache-control': 'no-store' })
  expect(answer.headers).not.toHaveProperty('set-cookie')
  expect(answer.headers).not.toHaveProperty('x-powered-by')
})

test('what the phone sent is at the store before it sends more', async () => {
  let reached = 0
  const shop = await shopBefore((request, response) => {
    request.on('data', (chunk: Buffer) => (reached += chunk.length))
    request.on('end', () => response.writeHead(204, { 'upload-offset': reached }).end())
  })
  const sent = send(shop, 'PATCH', { 'content-length': 3000 })
  sent.write(Buffer.alloc(1000))
  await expect.poll(() => reached).toBe(1000)
  sent.end(Buffer.alloc(2000))
  expect((await answerTo(sent)).headers['upload-offset']).toBe('3000')
})

test('a store that does not read makes the phone wait', async () => {
  const size = 15 * 1024 * 1024
  let held: IncomingMessage | undefined
  const shop = await shopBefore((request, response) => {
    held = request
    request.on('end', () => response.writeHead(204).end())
  })
  const sent = send(shop, 'PATCH', { 'content-length': size })
  sent.end(Buffer.alloc(size, 1))
  await expect.poll(() => held).toBeDefined()
  let before = -1
  await vi.waitFor(
    () => {
      const left = sent.socket?.writableLength ?? 0
      const isStill = left === before
      before = left
      expect(isStill).toBe(true)
    },
    { interval: 300, timeout: 60_000 },
  )
  expect(before).toBeGreaterThan(0)
  held?.resume()
  expect((await answerTo(sent)).status).toBe(204)
})

test('what came before the phone was cut is at the store, which then hears of the cut', async () => {
  let reached = 0
  let isCut = false
  const shop = await shopBefore((request) => {
    request.on('data', (chunk: Buffer) => (reached += chunk.length))
    request.on('error', () => (isCut = true))
  })
  const sent = send(shop, 'PATCH', { 'content-length': 1_000_000 })
  await new Promise((done) => sent.write(Buffer.alloc(300_000), done))
  sent.socket?.destroySoon()
  await expect.poll(() => isCut).toBe(true)
  expect(reached).toBe(300_000)
})

test('a store that falls silent in the middle cuts the phone', async () => {
  const shop = await shopBefore((request) => {
    request.once('data', () => request.socket.destroy())
  })
  const sent = send(shop, 'PATCH', { 'content-length': 1_000_000 })
  sent.write(Buffer.alloc(1000))
  const answer = await answerTo(sent)
  expect(answer.status).toBe(503)
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'unavailable' })
})

test('an answer that comes before the end of the photo reaches the phone', async () => {
  const shop = await shopBefore((_request, response) => {
    response
      .writeHead(409, { connection: 'close', 'content-type': 'application/json' })
      .end('{"code":"upload_known"}')
  })
  const sent = send(shop, 'PATCH', { 'content-length': 5_000_000 })
  sent.write(Buffer.alloc(100_000))
  const answer = await answerTo(sent)
  expect(answer.status).toBe(409)
  expect(answer.headers.connection).toBe('close')
  expect(JSON.parse(answer.body)).toEqual({ code: 'upload_known' })
})

test('a store that is away is said in words', async () => {
  const pass = uploadsTo({ shopUrl: 'https://tienda.example', storeUrl: 'http://127.0.0.1:1' })
  const shop = await listen((request, response) => void pass(request, response))
  const answer = await answerTo(send(shop, 'HEAD').end())
  expect(answer.status).toBe(503)
})

test.each([
  ['the form of another site', 'POST', { origin: 'https://otra.example' }, path, 403],
  ['another site without saying which', 'PATCH', { 'sec-fetch-site': 'cross-site' }, path, 403],
  ['more than a photo may weigh', 'PATCH', { 'content-length': 17_000_000 }, path, 413],
  ['another method', 'GET', {}, path, 405],
  ['something sent along with a question', 'HEAD', { 'transfer-encoding': 'chunked' }, path, 400],
  ['something sent along with an end', 'DELETE', { 'transfer-encoding': 'chunked' }, path, 400],
  ['an end of some length', 'DELETE', { 'content-length': 9 }, path, 400],
  ['a key of another shape', 'HEAD', {}, '/grupo/subir/las-hilanderas/abc', 418],
  ['a way out of the folder', 'HEAD', {}, `/grupo/subir/..%2f..%2fadmin/${key}`, 418],
  ['a query', 'HEAD', {}, `${path}?a=1`, 418],
])('%s does not reach the store', async (_name, method, headers, where, status) => {
  let calls = 0
  const shop = await shopBefore((_request, response) => {
    calls += 1
    response.end()
  })
  const sent = send(shop, method, headers, where)
  sent.flushHeaders()
  expect((await answerTo(sent)).status).toBe(status)
  expect(calls).toBe(0)
})
