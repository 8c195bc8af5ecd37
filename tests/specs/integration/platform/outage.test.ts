import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CatalogPage } from '../../../../store/src/contracts/index.ts'
import { env } from '../../../support/env.ts'
import { catalog, firstVariant, product } from '../../../clients/store.ts'
import { pageTypes } from '../../../fixtures/page-types.ts'
import { readStack } from '../../../support/stack.ts'

/** A way to the real store that can be cut, or say that nobody founded a federation, and a shop of its own behind it. */
let isCut = false
let isFounded = false
/** Founded, with nothing to buy yet. */
let isBare = false
let way: Server
let shop: ChildProcess
let address = ''
const noGoods: CatalogPage = {
  items: [],
  count: 0,
  facets: { category: {}, group: {}, association: {}, commune: {}, price: [null, null] },
  search: null,
}
const folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-outage-'))

beforeAll(async () => {
  const { store, cms } = readStack().urls
  way = createServer((asked, answer) => {
    if (isCut) return asked.socket.destroy()
    if (!isFounded && asked.url === '/shop') {
      answer.writeHead(404, { 'content-type': 'application/json' })
      return answer.end(JSON.stringify({ type: 'problem', code: 'not_founded', message: 'Por abrir.' }))
    }
    if (isBare && asked.url?.startsWith('/catalog?')) {
      answer.writeHead(200, { 'content-type': 'application/json' })
      return answer.end(JSON.stringify(noGoods))
    }
    const passed = request(
      store + asked.url,
      { method: asked.method, headers: { ...asked.headers, host: new URL(store).host } },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
      },
    )
    passed.on('error', () => answer.destroy())
    return asked.pipe(passed)
  })
  const storePort = await listen(way)
  const port = await freePort()
  address = `http://localhost:${port}`
  const secret = 'a-secret-of-this-test-only'
  shop = spawn(process.execPath, ['server.mjs'], {
    cwd: path.join(import.meta.dirname, '../../../../storefront'),
    stdio: 'ignore',
    env: {
      PATH: env.inherited.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SHOP_URL: address,
      STORE_URL: store,
      STORE_INTERNAL_URL: `http://127.0.0.1:${storePort}`,
      CMS_URL: cms,
      CMS_INTERNAL_URL: cms,
      INTERNAL_SECRET: secret,
      COOKIE_SECRET: `${secret}-of-carts`,
      DATA_DIR: folder,
      DEMO: '1',
    },
  })
  await vi.waitFor(async () => expect((await fetch(`${address}/health`)).status).toBe(200), {
    timeout: 180_000,
    interval: 100,
  })
})

afterAll(() => {
  shop.kill()
  way.close()
  rmSync(folder, { recursive: true, force: true })
})

test('before a federation is founded every page says so, without a name and without an outage', async () => {
  const pages = [
    ...(await pageTypes()).map(({ path }) => path),
    '/carro',
    '/pagar',
    '/productos?orden=precio',
  ]
  for (const page of pages) {
    const answer = await fetch(address + page)
    const text = await answer.text()
    expect([page, answer.status]).toEqual([page, 200])
    expect(text).toContain('<title>Esta tienda está por abrir</title>')
    expect(text).toContain('content="noindex"')
    expect(text).not.toContain('href="/productos"')
    expect(answer.headers.get('cache-control')).toContain('no-store')
  }
  const feed = await (await fetch(`${address}/rss.xml`)).text()
  expect(feed).toContain('<title>Historias</title>')
})

test('the moment it is founded the shop opens, and says calmly that there is nothing to buy yet', async () => {
  isFounded = true
  isBare = true
  for (const page of ['/', '/en']) {
    const text = await (await fetch(address + page)).text()
    const empty = /por abrir|Ver los 0|De esta semana|¿Qué buscas\?|See the products/.exec(text)?.[0] ?? null
    expect([page, empty]).toEqual([page, null])
  }
  isBare = false
  expect(await (await fetch(`${address}/productos`)).text()).toContain('href="/productos/')
})

test('with the store away, what was seen is shown and says so, and nothing pretends to be empty', async () => {
  const { items } = await catalog('available=1&limit=2&sort=price')
  const [seen, unseen] = items.map((item) => `/productos/${item.handle}`)
  const variant = firstVariant(await product(items[0]?.handle ?? ''))
  const added = await fetch(`${address}/carro`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ accion: 'echar', variante: variant.id, cantidad: '1' }),
  })
  const cookie = added.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const see = async (where = '', headers: Record<string, string> = {}) => {
    const answer = await fetch(address + where, { headers })
    return { status: answer.status, text: await answer.text() }
  }
  expect((await see(seen)).status).toBe(200)
  expect((await see('/productos')).text).toContain('href="/productos/')

  isCut = true
  await expect.poll(async () => (await see('/health')).status).toBe(503)
  const again = await see(seen)
  expect(again.status).toBe(200)
  expect(again.text).toContain(items[0]?.title)
  await expect
    .poll(async () => (await see(seen)).text)
    .toMatch(/sin conexión|no responde|puede (haber|que)|guardad/i)

  const never = await see(unseen)
  expect(never.status).toBe(503)
  expect(never.text).not.toMatch(/Tu carro está vacío|no encontramos nada/i)
  const cart = await see('/carro', { cookie })
  expect(cart.text).toContain('No podemos mostrar tu carro ahora')
  expect(cart.text).not.toContain('Tu carro está vacío')

  isCut = false
  await expect.poll(async () => (await see('/carro', { cookie })).text).toContain(items[0]?.title)
})

function listen(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
