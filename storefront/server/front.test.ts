import { brotliDecompressSync } from 'node:zlib'
import { once } from 'node:events'
import http, {
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshness } from '../src/lib/cache/freshness.ts'
import { compressed } from './compress.ts'
import { keeper, repeat } from './front.ts'

const servers: Server[] = []
let drawn = 0
let page = (_request: IncomingMessage): OutgoingHttpHeaders => ({})
beforeEach(() => {
  drawn = 0
  page = () => ({ 'cache-control': 'public, max-age=0, must-revalidate', 'x-astro-cache': 'MISS' })
  freshness.generation += 1
  freshness.answersUntil = Date.now() + 3_600_000
})
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

/** Stands for Astro: each drawing of a page says which one it is. */
const draw: RequestListener = (request, response) => {
  drawn += 1
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page(request) })
  response.end(`${drawn} ${'página '.repeat(200)}`)
}

async function shop(): Promise<string> {
  const server = http.createServer((request, response) => {
    if (repeat(request, response)) return
    compressed(request, response, keeper(request))
    draw(request, response)
  })
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function get(url: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
  const request = http.request(url, {
    method,
    headers: { 'accept-encoding': 'br', ...headers },
    agent: false,
  })
  request.end()
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const text =
    answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes).toString() : bytes.toString()
  return { status: answer.statusCode, headers: answer.headers, text }
}

test('a page that was cached is repeated as it was, with its headers, without being drawn', async () => {
  const url = await shop()
  const first = await get(url)
  const second = await get(url)
  expect(drawn).toBe(1)
  expect(second.text).toBe(first.text)
  expect(second.headers).toMatchObject({
    etag: first.headers.etag,
    vary: 'Accept-Encoding',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-astro-cache': 'HIT',
  })
})

test('who has it already is told so, in 304 and without a body', async () => {
  const url = await shop()
  const { headers } = await get(url)
  for (let turn = 0; turn < 2; turn += 1) {
    const again = await get(url, { 'if-none-match': headers.etag })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers.etag).toBe(headers.etag)
    expect(again.headers['content-encoding']).toBeUndefined()
  }
  expect(drawn).toBe(1)
})

test('each kind of compression gets its own bytes', async () => {
  const url = await shop()
  const all = [
    await get(url),
    await get(url, { 'accept-encoding': 'gzip' }),
    await get(url, { 'accept-encoding': 'identity' }),
  ]
  expect(all.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
  expect((await get(url, { 'accept-encoding': 'identity' })).text).toContain('página')
})

test('a purge counts at once, also for a page that was being drawn meanwhile', async () => {
  const url = await shop()
  await get(url)
  freshness.generation += 1
  expect((await get(url)).text).toMatch(/^2 /)
  page = () => {
    freshness.generation += 1
    return { 'cache-control': 'public, max-age=0, must-revalidate', 'x-astro-cache': 'MISS' }
  }
  freshness.generation += 1
  expect((await get(url)).text).toMatch(/^3 /)
  expect((await get(url)).text).toMatch(/^4 /)
})

test('while store or cms may be away, every page is asked for', async () => {
  const url = await shop()
  await get(url)
  freshness.answersUntil = 0
  await get(url)
  expect(drawn).toBe(2)
})

test.each([
  ['one of a single person', { 'cache-control': 'private, no-store' }],
  ['one with a cookie', { 'set-cookie': 'a=b' }],
  ['one that depends on something else', { vary: 'Cookie' }],
  ['one that Astro did not keep', { 'x-astro-cache': undefined }],
])('%s is never repeated', async (_, headers) => {
  const before = page
  page = (request) =>
    Object.fromEntries(
      Object.entries({ ...before(request), ...headers }).filter(([, value]) => value !== undefined),
    )
  const url = await shop()
  await get(url)
  await get(url)
  expect(drawn).toBe(2)
})

test('another host, another address, another method: another answer', async () => {
  const url = await shop()
  await get(url)
  await get(url, { host: 'otra.example' })
  await get(`${url}/?pagina=2`)
  await get(url, {}, 'HEAD')
  await get(url, {}, 'POST')
  expect(drawn).toBe(5)
})
