import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRoot } from '../../../ops/paths.mjs'
import { can, openingOf, type StaffRole } from '../../../store/src/modules/access/rules/panel-access.ts'
import { type Callers, closeCallers, cookieOf, setCallers } from './callers.ts'
import { fingerprint, settled } from './fingerprint.ts'
import { listFaults, panelRoutes, refusedRoutes } from './panel-routes.ts'
import { nameOf, type Route } from './routes.ts'
import { ask, closeScene, type Scene, secretsOf, setScene } from './scene.ts'
import { readStack } from '../../support/stack.ts'
import { call } from '../../clients/store.ts'
import { sql } from '../../clients/store-database.ts'

type Headers = Record<string, string>
const AT_ONCE = 6

let scene: Scene
let callers: Callers
beforeAll(async () => {
  scene = await setScene()
  callers = await setCallers()
})
afterAll(async () => {
  await closeScene(scene)
  await closeCallers(callers)
})

/** Foreign ids where the address has a place for one, each of the kind that its family has. */
function addressOf({ path }: Route): string {
  const { orderId, productId, consignmentId, variantId } = scene.victim
  const family = path.split('/')[2] ?? ''
  const own: Record<string, string> = {
    orders: orderId,
    consignments: consignmentId,
    organizations: scene.victim.handle,
  }
  const values: Record<string, string> = {
    id: own[family] ?? productId,
    variant_id: variantId,
    actor_type: 'user',
    auth_provider: 'emailpass',
    workflow_id: 'confirm-transfer',
    zone: 'product.list',
  }
  return path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? orderId)
}

/** Each route with these headers: none answers but as expected, and none gives anything away. */
async function sweep(
  routes: Route[],
  who: string,
  headers: Headers,
  isRight: (status: number, route: Route) => boolean,
) {
  const wrong: unknown[] = []
  const left = [...routes]
  const secrets = secretsOf(scene)
  const one = async (route: Route) => {
    const address = addressOf(route)
    for (const spelling of who === 'nobody' || who === 'operator' ? [address, `${address}/`] : [address]) {
      const { status, text } = await ask(route.method, spelling, headers, {})
      if (!isRight(status, route)) wrong.push([who, route.method, spelling, status])
      if (secrets.some((secret) => text.includes(secret) && !spelling.includes(secret)))
        wrong.push([who, route.method, spelling, 'gives away'])
    }
  }
  const worker = async () => {
    for (let route = left.pop(); route; route = left.pop()) await one(route)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  expect(wrong).toEqual([])
}

async function expectUntouched(work: () => Promise<void>) {
  const before = await settled()
  await work()
  expect(await fingerprint()).toEqual(before)
}

const openingAt = (route: Route) => openingOf(route.method, addressOf(route))
/** Entering itself, which opens with a password or an invitation, has its own tests. */
const closedToStrangers = () => panelRoutes.filter((route) => openingAt(route)?.to !== 'anyone')

describe('the two lists', () => {
  test('every route that is installed is in one of them, and in one only', () => {
    expect(listFaults()).toEqual({ inNeither: [], inBoth: [], refusedAndGone: [], openAndGone: [] })
  })

  test('no address of a refused route is read as one that opens', () => {
    const named = new Set(['POST /auth/:actor_type/:auth_provider', 'GET /auth/:actor_type/providers'])
    const open = refusedRoutes.filter((route) => !named.has(nameOf(route)) && openingAt(route)?.to)
    expect(open.map(nameOf)).toEqual([])
  })
})

describe('nothing opens, nothing is given away and nothing is written', () => {
  test('for nobody, buyers, members, and those who may not enter any more', async () => {
    const { owner, helper, medusaToken } = scene
    const out = { ...callers.out, member: owner.headers, helper: helper.headers, code: medusaToken }
    await expectUntouched(async () => {
      for (const [who, headers] of Object.entries(out))
        await sweep(closedToStrangers(), who, headers, (status) => [401, 404].includes(status))
    })
  })

  test.each(['treasury', 'operator'] as const)('for %s beyond what its role can', async (role: StaffRole) => {
    const beyond = panelRoutes.flatMap((route) => {
      const to = openingAt(route)?.to
      if (to === 'anyone' || to === 'self') return []
      return to && can(role, to) ? [] : [route]
    })
    await expectUntouched(() =>
      sweep(beyond, role, callers[role], (status, route) => status === (openingAt(route) ? 403 : 404)),
    )
  })

  test('for a secret key, whoever made it', async () => {
    const key = `sk_${'a'.repeat(64)}`
    const [row] = await sql<{ id: string }>(
      `insert into api_key (id, token, salt, redacted, title, type, created_by) values
        ('apk_' || gen_random_uuid(), encode(sha256($1::bytea), 'hex'), '', 'sk_***', 'prueba', 'secret', 'test')
        returning id`,
      [key],
    )
    try {
      const headers = { authorization: `Basic ${key}` }
      await sweep(closedToStrangers(), 'a secret key', headers, (status) => [401, 404].includes(status))
    } finally {
      await sql('delete from api_key where id = $1', [row?.id])
    }
  })
})

test('who may, can: each role reads what its capabilities open', async () => {
  for (const role of ['treasury', 'operator'] as const) {
    const own = [
      '/admin/users/me',
      '/admin/orders',
      '/admin/consignments',
      '/admin/organizations',
      '/admin/points',
    ]
    for (const path of own)
      expect([path, (await ask('GET', path, callers[role])).status]).toEqual([path, 200])
  }
})

describe('what changes something comes from the panel’s own page', () => {
  const path = '/admin/share-terms'
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', { 'content-type': 'text/plain' }, 400],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['the shop', { origin: 'SHOP' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['the shop as a neighbour', { 'sec-fetch-site': 'same-site' }, 403],
  ])('not from %s', async (_, headers: Headers, status) => {
    const sent: Headers = { ...callers.operator, ...headers }
    if (sent.origin === 'SHOP') sent.origin = readStack().urls.shop
    expect((await call('POST', path, JSON.stringify({ group: 0 }), sent)).status).toBe(status)
  })

  test('a cookie alone changes nothing: the page says that it asks', async () => {
    const { cookie = '' } = await cookieOf(callers.operator)
    expect((await call('GET', '/admin/orders', undefined, { cookie })).status).toBe(200)
    expect((await call('POST', path, {}, { cookie })).status).toBe(403)
    expect((await call('POST', path, {}, { cookie, origin: readStack().urls.store })).status).toBe(400)
    expect((await call('DELETE', '/auth/session', undefined, { cookie })).status).toBe(403)
  })

  test('no foreign page may read an answer with the session', async () => {
    const { shop, store } = readStack().urls
    for (const origin of [shop, 'https://evil.example'])
      for (const path of ['/admin/orders', '/auth/user/emailpass', '/auth/session']) {
        const answer = await fetch(store + path, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        })
        expect([path, answer.headers.get('access-control-allow-origin')]).not.toEqual([path, origin])
      }
  })
})

test('nothing lies open below /static, and what is asked there is told in our shape', async () => {
  for (const path of [
    '/static',
    '/static/',
    '/static/private-1-2-order-exports.csv',
    '/static/../package.json',
  ]) {
    const { status, body } = await call<{ type: string }>('GET', path, undefined, callers.operator)
    expect([path, status, body.type]).toEqual([path, 404, 'problem'])
  }
})

test('what an old export left in the folder that Medusa shows is shown to nobody', async () => {
  const folder = inRoot('store', 'static')
  const wasThere = existsSync(folder)
  const name = `private-${process.pid}-order-exports.csv`
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), 'order;buyer')
  try {
    const { status, body } = await call<{ type: string }>('GET', `/static/${name}`)
    expect([status, body.type]).toEqual([404, 'problem'])
  } finally {
    rmSync(wasThere ? path.join(folder, name) : folder, { recursive: true, force: true })
  }
})

test('who did not enter is told so in our words and with our headers, before Medusa says it in its own', async () => {
  for (const address of ['/admin/orders', '/admin/organizations', '/admin/nowhere', '/admin/users/me']) {
    const answer = await fetch(readStack().urls.store + address)
    const body = (await answer.json()) as { type: string; code: string }
    expect([address, answer.status, body.type, body.code]).toEqual([address, 401, 'problem', 'not_entered'])
    expect([address, answer.headers.get('x-frame-options')]).toEqual([address, 'DENY'])
    expect([address, answer.headers.get('cache-control')]).toEqual([address, 'no-store'])
    expect([address, answer.headers.get('x-powered-by')]).toEqual([address, null])
  }
})

test('every answer says how a browser may use it, and not what made it', async () => {
  const { store } = readStack().urls
  for (const path of [
    '/health',
    '/catalog',
    '/nowhere',
    '/static/x',
    '/media/x',
    '/admin/claims',
    '/app/orders',
  ]) {
    const { headers } = await fetch(store + path, { headers: callers.operator })
    expect([path, headers.get('x-powered-by')]).toEqual([path, null])
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
    expect([path, headers.get('x-frame-options')]).toEqual([path, 'DENY'])
    expect([path, headers.get('referrer-policy')]).toEqual([path, 'same-origin'])
    const policy = headers.get('content-security-policy') ?? ''
    expect([path, policy]).toEqual([path, expect.stringMatching(/^default-src 'none'/)])
    expect([path, policy]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")])
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  }
})
