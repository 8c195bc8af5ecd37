import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilityFor, needsFactor } from '../../../store/src/modules/federation/rules/desk-openings.ts'
import { FEDERATION } from '../../clients/transfers.ts'
import type { Known } from './known-routes.ts'
import { sessionsWithoutCode } from './people.ts'
import { ask, closeScene, type Scene, setScene } from './scene.ts'
import {
  bodyOf,
  expectNothingGiven,
  expectUntouched,
  expectUntouchedInTurn,
  fill,
  paramsOf,
  routesFor,
  triesOf,
  untouchedSoFar,
} from './sweep.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})
afterAll(() => closeScene(scene))

/** A closed month is of every desk, each with its own figures. */
const OF_ALL = /\/periods\/:month(\/:file)?$/

/** What an officer of that desk does not read there, by her office. */
const CLOSED: Record<string, RegExp> = {
  'its coordinator':
    /\/(acts|candidates|periods|statements|payouts|runs|bank-accounts|reports|invoices|certificates|fairs|recalls|agreement-terms)\b/,
  'its auditor':
    /\/(import-template|candidates|certificates(\/:id)?)$|\/(sessions|recalls|reliability|input-purchases)\b/,
  // What members say of themselves, and with whom they meet, is said to their own association; so is who bought what it
  // recalls, and how each of its groups kept its promises.
  'the federation’s president':
    /\/(sessions|trials|leadership|circles|recalls|reliability|input-purchases)\b/,
}

describe('what is of a desk', () => {
  test('who may, can: officers in force, of the association and of what is above it', async () => {
    for (const [name, route, known] of routesFor('desk').filter(([, { method }]) => method === 'GET'))
      for (const [who, { headers }] of Object.entries(scene.officers)) {
        const params = paramsOf(known, scene)
        const answer = await ask(
          'GET',
          fill(route.path, { handle: scene.association, ...params }, scene),
          headers,
        )
        const isClosed = CLOSED[who]?.test(name) === true
        expect([who, name, answer.status]).toEqual([who, name, isClosed ? 403 : 200])
      }
  })

  test.for(routesFor('desk'))('%s', async ([name, route, known]) => {
    const params = paramsOf(known, scene)
    const body = bodyOf(known, scene)
    const theirs = fill(route.path, { handle: scene.association, ...params }, scene)
    await expectUntouchedInTurn('desk', name, async () => {
      for (const headers of [{}, scene.medusaToken])
        expect((await ask(route.method, theirs, headers, body)).status).toBe(401)
      const closedTo = { ...scene.strangers, ...scene.foreignOfficers, 'the group itself': scene.owner }
      for (const { who, headers, path } of triesOf(theirs, scene.association, name, closedTo)) {
        const answer = await ask(route.method, path, headers, body)
        expect([who, path, answer.status]).toEqual([who, path, 404])
        expectNothingGiven(answer, `${name} to ${who}`, scene)
      }
      if (route.method === 'GET') return
      const { headers } = scene.officers['its auditor']
      expect((await ask(route.method, theirs, headers, body)).status).toBe(403)
    })
  })

  test('no table was touched by them', untouchedSoFar)

  test('what is of another association is not there, whatever the desk', async () => {
    const { headers } = scene.foreignOfficers['an officer of a sibling association']
    await expectUntouched(async () => {
      for (const [name, route, known] of routesFor('desk')) {
        const params = paramsOf(known, scene)
        if (Object.keys(params).length === 0) continue
        const body = bodyOf(known, scene)
        const path = fill(route.path, { handle: scene.sibling, ...params }, scene)
        const answer = await ask(route.method, path, headers, body)
        expect([name, answer.status]).toEqual([name, OF_ALL.test(name) ? 200 : 404])
        expectNothingGiven(answer, name, scene)
      }
    })
  })
})

describe('what only the federation’s desk has', () => {
  const pathOf = (route: { path: string }, known: Known, handle: string) =>
    fill(route.path, { handle, ...paramsOf(known, scene) }, scene)

  const ALL = ['its treasurer', 'its auditor', 'its coordinator', 'its trainer']
  const opensTo = (known: Known, method: string): string[] => {
    const needs = 'needs' in known ? known.needs : 'money'
    if (needs === 'rates') return method === 'GET' ? ALL : ['its treasurer']
    if (needs === 'associations' || needs === 'shop') return method === 'GET' ? ALL : ['its coordinator']
    return needs === 'groups' ? ['its coordinator'] : ['its treasurer', 'its auditor']
  }

  test('who may, can: its officers read what theirs opens, the others are refused in words', async () => {
    for (const [name, route, known] of routesFor('federation').filter(([, { method }]) => method === 'GET'))
      for (const [who, { headers }] of Object.entries(scene.federationOfficers)) {
        const answer = await ask('GET', pathOf(route, known, FEDERATION), headers)
        expect([who, name, answer.status]).toEqual([
          who,
          name,
          opensTo(known, 'GET').includes(who) ? 200 : 403,
        ])
      }
  })

  test.for(routesFor('federation'))('%s', async ([name, route, known]) => {
    const body = bodyOf(known, scene)
    const theirs = pathOf(route, known, FEDERATION)
    await expectUntouchedInTurn('federation', name, async () => {
      for (const headers of [{}, scene.medusaToken])
        expect((await ask(route.method, theirs, headers, body)).status).toBe(401)
      const { 'a trainer of the federation': trainer, ...foreign } = scene.foreignOfficers
      const { 'its coordinator': coordinator, 'its auditor': auditor } = scene.officers
      const closedTo = {
        ...scene.strangers,
        ...foreign,
        coordinator,
        auditor,
        'the group itself': scene.owner,
      }
      for (const { who, headers, path } of triesOf(theirs, FEDERATION, name, closedTo)) {
        const answer = await ask(route.method, path, headers, body)
        expect([who, path, answer.status]).toEqual([who, path, 404])
        expectNothingGiven(answer, `${name} to ${who}`, scene)
      }
      const atAssociation = pathOf(route, known, scene.association)
      for (const { headers } of [scene.federationOfficers['its treasurer'], scene.associationTreasurer]) {
        const answer = await ask(route.method, atAssociation, headers, body)
        expect([name, [403, 404].includes(answer.status)]).toEqual([name, true])
        expectNothingGiven(answer, name, scene)
      }
      const refused = Object.entries({ ...scene.federationOfficers, 'its trainer': trainer })
        .filter(
          ([who]) =>
            !opensTo(known, route.method).includes(who) || (route.method !== 'GET' && who === 'its auditor'),
        )
        .map(([, one]) => one)
      for (const { headers } of refused)
        expect((await ask(route.method, theirs, headers, body)).status).toBe(403)
    })
  })

  test('no table was touched by them', untouchedSoFar)
})

describe('what moves money or rights', () => {
  const below = (address: string, handle: string) =>
    address.replace(`/desk/organizations/${handle}`, '').replace(/\?.*/, '')
  const asked = (name: 'desk' | 'federation') => (name === 'desk' ? scene.association : FEDERATION)

  test.for([...routesFor('desk'), ...routesFor('federation')])(
    '%s, if it does, wants a code in this session',
    async ([name, route, known]) => {
      const handle = asked(known.for === 'federation' ? 'federation' : 'desk')
      const path = fill(route.path, { handle, ...paramsOf(known, scene) }, scene)
      const capability = capabilityFor(route.method, below(path, handle))
      expect(capability, name).not.toBeNull()
      if (!needsFactor(route.method, below(path, handle))) return
      const who = known.for === 'federation' ? scene.federationOfficers['its treasurer'] : scene.president
      const sessions = await sessionsWithoutCode(who)
      await expectUntouched(async () => {
        for (const [which, headers] of Object.entries(sessions)) {
          const { status, text } = await ask(route.method, path, headers, bodyOf(known, scene))
          expect([which, status]).toEqual([which, which === 'one that is over' ? 401 : 403])
          if (status === 403) expect(text).toContain('second_factor_needed')
        }
      })
    },
  )
})
