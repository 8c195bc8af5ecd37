import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint, settled } from './fingerprint.ts'
import { type Known, knownOf, KNOWN } from './known-routes.ts'
import { allRoutes, nameOf } from './routes.ts'
import { ask, closeScene, type Scene, secretsOf, setScene } from './scene.ts'

const routes = allRoutes()
const ours = routes.filter(({ owner }) => owner === 'ours')
const of = (what: Known['for']) =>
  ours.flatMap((route) => {
    const known = knownOf(nameOf(route))
    return known?.for === what ? [[nameOf(route), route, known] as const] : []
  })
type Headers = Record<string, string>

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => closeScene(scene))

/** Foreign ids everywhere a query could name one. */
const query = () => {
  const { handle, productId, consignmentId, orderId, mandateId, sessionId } = scene.victim
  return new URLSearchParams({
    organization_id: handle,
    organization: handle,
    group: handle,
    handle,
    id: consignmentId,
    product_id: productId,
    order_id: orderId,
    mandate: mandateId,
    session: sessionId,
  })
}

function fill(path: string, values: Record<string, string>): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? scene.victim.productId),
  )
  return `${filled}?${query()}`
}

/** The same address as other servers might read it. */
function disguised(path: string, handle: string): string[] {
  const [base = '', search] = path.split('?')
  const root = base.slice(0, base.indexOf('/', 1))
  return [
    `${base}/?${search}`,
    path.replace(root, root.toUpperCase()),
    path.replace(handle, handle.toUpperCase()),
    path.replace(handle, `x/../${handle}`),
    path.replace(handle, handle.replace('c', '%63')),
  ]
}

function expectNothingGiven(answer: { status: number; text: string }, name: string) {
  for (const secret of secretsOf(scene)) expect(answer.text, `${name} gives away`).not.toContain(secret)
}

/** Nothing of the store changed while it was asked. */
async function expectUntouched(work: () => Promise<void>) {
  const before = await settled()
  await work()
  expect(await fingerprint()).toEqual(before)
}

test('every route of ours is known, and every known route is there', () => {
  const there = new Set(ours.map(nameOf))
  expect(ours.map(nameOf).filter((name) => !knownOf(name))).toEqual([])
  expect(Object.keys(KNOWN).filter((name) => !there.has(name))).toEqual([])
})

test('who may, can: the group itself and a helper with a mandate in force', async () => {
  for (const [name, route, known] of of('group').filter(([, { method }]) => method === 'GET'))
    for (const { headers } of [scene.owner, scene.helper]) {
      const params = 'params' in known ? known.params?.(scene.victim) : {}
      const answer = await ask('GET', fill(route.path, { handle: scene.victim.handle, ...params }), headers)
      expect([name, answer.status]).toEqual([name, 200])
    }
})

describe('what is a group’s', () => {
  test.for(of('group'))('%s', async ([name, route, known]) => {
    const params = 'params' in known ? known.params?.(scene.victim) : {}
    const body = 'body' in known ? known.body?.(scene.victim) : undefined
    const theirs = fill(route.path, { handle: scene.victim.handle, ...params })
    await expectUntouched(async () => {
      for (const headers of [{}, scene.medusaToken]) {
        const nobody = await ask(route.method, theirs, headers, body)
        expect(nobody.status).toBe(401)
        expectNothingGiven(nobody, name)
      }
      for (const [who, { headers, own }] of Object.entries(scene.strangers)) {
        for (const path of [theirs, ...disguised(theirs, scene.victim.handle)]) {
          const answer = await ask(route.method, path, headers, body)
          expect([who, path, answer.status]).toEqual([who, path, 404])
          expectNothingGiven(answer, `${name} to ${who}`)
        }
        if (!own || !params || Object.keys(params).length === 0) continue
        const answer = await ask(route.method, fill(route.path, { handle: own, ...params }), headers, body)
        expect([who, answer.status >= 400 && answer.status < 500]).toEqual([who, true])
        expectNothingGiven(answer, `${name} with a foreign id to ${who}`)
      }
    })
  })
})

test('what she has of her own does not open what is foreign by its id in a body', async () => {
  const { headers, own } = scene.strangers['a member of another group'] ?? {}
  if (!headers || !own) throw new Error('no stranger')
  const { draft, photo } = scene.victim
  const answer = await ask(
    'POST',
    `/members/organizations/${own}/products`,
    { ...headers, 'idempotency-key': 'photo-of-another-1' },
    {
      ...draft,
      photos: [{ key: photo, alt: '' }],
    },
  )
  expect(answer.status).toBe(400)
  expectNothingGiven(answer, 'a foreign photo')
})

describe('what is of a desk', () => {
  test('who may, can: officers in force, of the association and of what is above it', async () => {
    for (const [name, route, known] of of('desk').filter(([, { method }]) => method === 'GET'))
      for (const [who, { headers }] of Object.entries(scene.officers)) {
        const params = 'params' in known ? known.params?.(scene.victim) : {}
        const answer = await ask('GET', fill(route.path, { handle: scene.association, ...params }), headers)
        const isClosed = name.endsWith('/acts') && who === 'its coordinator'
        expect([who, name, answer.status]).toEqual([who, name, isClosed ? 403 : 200])
      }
  })

  test.for(of('desk'))('%s', async ([name, route, known]) => {
    const params = 'params' in known ? known.params?.(scene.victim) : {}
    const body = 'body' in known ? known.body?.(scene.victim) : undefined
    const theirs = fill(route.path, { handle: scene.association, ...params })
    await expectUntouched(async () => {
      for (const headers of [{}, scene.medusaToken])
        expect((await ask(route.method, theirs, headers, body)).status).toBe(401)
      const closedTo = { ...scene.strangers, ...scene.foreignOfficers, 'the group itself': scene.owner }
      for (const [who, { headers }] of Object.entries(closedTo)) {
        for (const path of [theirs, ...disguised(theirs, scene.association)]) {
          const answer = await ask(route.method, path, headers, body)
          expect([who, path, answer.status]).toEqual([who, path, 404])
          expectNothingGiven(answer, `${name} to ${who}`)
        }
      }
      if (route.method === 'GET') return
      const { headers } = scene.officers['its auditor']
      expect((await ask(route.method, theirs, headers, body)).status).toBe(403)
    })
  })

  test('what is of another association is not there, whatever the desk', async () => {
    const { headers } = scene.foreignOfficers['an officer of a sibling association']
    await expectUntouched(async () => {
      for (const [name, route, known] of of('desk')) {
        const params = 'params' in known ? known.params?.(scene.victim) : undefined
        if (!params) continue
        const body = 'body' in known ? known.body?.(scene.victim) : undefined
        const path = fill(route.path, { handle: scene.sibling, ...params })
        const answer = await ask(route.method, path, headers, body)
        expect([name, answer.status]).toEqual([name, 404])
        expectNothingGiven(answer, name)
      }
    })
  })
})

describe('what is of who entered', () => {
  test.for(of('self'))('%s', async ([name, route, known]) => {
    const params = 'params' in known ? known.params?.(scene.victim) : {}
    const body = 'body' in known ? known.body?.(scene.victim) : undefined
    await expectUntouched(async () => {
      const path = fill(route.path, params ?? {})
      const nobody = await ask(route.method, path, {}, body)
      expect(nobody.status).toBe(401)
      for (const [who, { headers }] of Object.entries(scene.strangers)) {
        const answer = await ask(route.method, path, headers, body)
        if (params && Object.keys(params).length > 0)
          expect([who, [403, 404].includes(answer.status)]).toEqual([who, true])
        expectNothingGiven(answer, `${name} to ${who}`)
      }
    })
  })
})

test.for(of('public'))('%s gives nothing private to anybody', async ([name, route]) => {
  const everybody: [string, Headers][] = [
    ['nobody', {}],
    ...Object.entries(scene.strangers).map(([who, { headers }]): [string, Headers] => [who, headers]),
  ]
  for (const [who, headers] of everybody) {
    const answer = await ask(route.method, fill(route.path, {}), headers)
    expectNothingGiven(answer, `${name} to ${who}`)
  }
})

describe('Medusa’s own shop and entrance', () => {
  test('give nothing of a group, and open no session but by a code', async () => {
    const rest = routes.filter(({ owner, path }) => owner === 'core' && !path.startsWith('/admin/'))
    const unknown = rest.filter(
      ({ path }) => !/^\/(store|auth|hooks|cloud)\//.test(path) && path !== '/store',
    )
    expect(unknown.map(nameOf)).toEqual([])
    const values = {
      actor_type: 'member',
      auth_provider: 'code',
      provider: 'webpay',
      id: scene.victim.orderId,
    }
    for (const route of rest)
      for (const headers of [{}, scene.owner.headers, scene.medusaToken]) {
        const answer = await ask(route.method, fill(route.path, values), headers)
        expectNothingGiven(answer, nameOf(route))
        expect(answer.text, nameOf(route)).not.toMatch(/"token":/)
      }
  })
})
