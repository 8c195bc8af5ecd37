import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { knownOf, KNOWN } from './known-routes.ts'
import { nameOf } from './routes.ts'
import { ask, closeScene, type Scene, setScene } from './scene.ts'
import {
  bodyOf,
  expectNothingGiven,
  expectUntouchedInTurn,
  fill,
  ours,
  paramsOf,
  routes,
  routesFor,
  triesOf,
  untouchedSoFar,
} from './sweep.ts'

type Headers = Record<string, string>

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => closeScene(scene))

test('every route of ours is known, and every known route is there', () => {
  const there = new Set(ours.map(nameOf))
  expect(ours.map(nameOf).filter((name) => !knownOf(name))).toEqual([])
  expect(Object.keys(KNOWN).filter((name) => !there.has(name))).toEqual([])
})

/** Where a group is paid is no matter of who helps it. */
const NOT_HELPED = /\/bank-account$/

test('who may, can: the group itself and a helper with a mandate in force', async () => {
  for (const [name, route, known] of routesFor('group').filter(([, { method }]) => method === 'GET'))
    for (const { headers } of [scene.owner, scene.helper]) {
      const params = paramsOf(known, scene)
      const answer = await ask(
        'GET',
        fill(route.path, { handle: scene.victim.handle, ...params }, scene),
        headers,
      )
      const isRefused = NOT_HELPED.test(name) && headers === scene.helper.headers
      expect([name, answer.status]).toEqual([name, isRefused ? 403 : 200])
    }
})

describe('what is a group’s', () => {
  test.for(routesFor('group'))('%s', async ([name, route, known]) => {
    const params = paramsOf(known, scene)
    const body = bodyOf(known, scene)
    const theirs = fill(route.path, { handle: scene.victim.handle, ...params }, scene)
    await expectUntouchedInTurn('group', name, async () => {
      for (const headers of [{}, scene.medusaToken]) {
        const nobody = await ask(route.method, theirs, headers, body)
        expect(nobody.status).toBe(401)
        expectNothingGiven(nobody, name, scene)
      }
      for (const { who, headers, path } of triesOf(theirs, scene.victim.handle, name, scene.strangers)) {
        const answer = await ask(route.method, path, headers, body)
        expect([who, path, answer.status]).toEqual([who, path, 404])
        expectNothingGiven(answer, `${name} to ${who}`, scene)
      }
      for (const [who, { headers, own }] of Object.entries(scene.strangers)) {
        if (!own || Object.keys(params).length === 0) continue
        const answer = await ask(
          route.method,
          fill(route.path, { handle: own, ...params }, scene),
          headers,
          body,
        )
        expect([who, answer.status >= 400 && answer.status < 500]).toEqual([who, true])
        expectNothingGiven(answer, `${name} with a foreign id to ${who}`, scene)
      }
    })
  })

  test('no table was touched by them', untouchedSoFar)
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
  expectNothingGiven(answer, 'a foreign photo', scene)
})

describe('what is of who entered', () => {
  test.for(routesFor('self'))('%s', async ([name, route, known]) => {
    const params = paramsOf(known, scene)
    const body = bodyOf(known, scene)
    await expectUntouchedInTurn('self', name, async () => {
      const path = fill(route.path, params, scene)
      const nobody = await ask(route.method, path, {}, body)
      expect(nobody.status).toBe(401)
      for (const [who, { headers }] of Object.entries(scene.strangers)) {
        const answer = await ask(route.method, path, headers, body)
        if (Object.keys(params).length > 0)
          expect([who, [403, 404].includes(answer.status)]).toEqual([who, true])
        expectNothingGiven(answer, `${name} to ${who}`, scene)
      }
    })
  })

  test('no table was touched by them', untouchedSoFar)
})

test.for(routesFor('public'))('%s gives nothing private to anybody', async ([name, route]) => {
  const everybody: [string, Headers][] = [
    ['nobody', {}],
    ...Object.entries(scene.strangers).map(([who, { headers }]): [string, Headers] => [who, headers]),
  ]
  for (const [who, headers] of everybody) {
    const answer = await ask(route.method, fill(route.path, {}, scene), headers)
    expectNothingGiven(answer, `${name} to ${who}`, scene)
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
        const answer = await ask(route.method, fill(route.path, values, scene), headers)
        expectNothingGiven(answer, nameOf(route), scene)
        expect(answer.text, nameOf(route)).not.toMatch(/"token":/)
      }
  })
})
