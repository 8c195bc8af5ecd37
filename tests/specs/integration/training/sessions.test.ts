import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  DeskSessions,
  DeskSessionWhole,
  OwnSession,
  OwnSessions,
} from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import {
  actsAbout,
  associationOf,
  endOfficesOf,
  newOfficer,
  type Officer,
} from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { plannedSession } from '../../../fixtures/training/training-session.ts'

type Headers = Record<string, string>
type Own = { session: OwnSession } & Problem

const group = await ownGroup()
const HERE = 'productoras-de-arauco'
const AFAR = 'colmenares-del-quillay'
let trainer: Officer
let foreign: Officer
let federation: Officer
let ana: Headers = {}
let eva: Headers = {}
let afar: Headers = {}
beforeAll(async () => {
  trainer = await newOfficer(HERE, ['trainer'])
  const there = await associationOf(AFAR)
  foreign = await newOfficer(there, ['president'])
  federation = await newOfficer(FEDERATION, ['trainer'])
  ana = await sessionOf((await newMember(group)).id)
  eva = await sessionOf((await newMember(group)).id)
  afar = await sessionOf((await newMember(there)).id)
})
afterAll(async () => {
  for (const { member } of [trainer, foreign, federation]) await endOfficesOf(member)
})

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'America/Santiago' })
const facts = (course: string, more: object = {}) => ({
  ...{ course, day: inDays(10), from: '10:00', until: '13:00', place: `Sede ${randomUUID().slice(0, 8)}` },
  ...{ places: 20, trainer: trainer.member, childcare: 'Una parvularia', transport: '', ...more },
})
const plan = (who: Officer, body: object) => who.at<{ id: string }>('/sessions', 'POST', body)
const whole = async (who: Officer, id: string, q = '') =>
  (await who.at<{ session: DeskSessionWhole }>(`/sessions/${id}?q=${encodeURIComponent(q)}`)).body.session
const own = async (who: Headers, id: string) =>
  (await call<OwnSessions>('GET', '/members/me/sessions', undefined, who)).body.sessions.find(
    (session) => session.id === id,
  )
const put = (who: Headers, id: string, to: 'enrolled' | 'left', more: object = {}) =>
  call<Own>('POST', `/members/me/sessions/${id}/enrolment`, { to, ...more }, who)

describe('a session that is planned', () => {
  test('is known to the desk, and to the phones of who is below it, and to nobody else', async () => {
    const { handle, title } = await publishedCourse({ mode: 'inPerson' })
    const { status, body } = await plan(trainer, facts(handle))
    expect(status).toBe(201)
    const listed = await trainer.at<DeskSessions>('/sessions')
    expect(listed.body.coming.find(({ id }) => id === body.id)).toMatchObject({
      course: { handle, title },
      places: 20,
      trainer: { id: trainer.member, name: trainer.name },
    })
    expect(await own(ana, body.id)).toMatchObject({ placesLeft: 20, canSignUp: true, takesCode: false })
    expect(await own(afar, body.id)).toBeUndefined()
    expect((await put(afar, body.id, 'enrolled')).status).toBe(404)
    expect((await foreign.at(`/sessions/${body.id}`)).status).toBe(404)
    expect((await actsAbout(body.id)).map(({ what }) => what)).toEqual(['session.planned'])
  })

  test('of the federation is for all', async () => {
    const { handle } = await publishedCourse()
    const { body } = await plan(federation, facts(handle, { trainer: federation.member }))
    for (const who of [ana, afar]) expect(await own(who, body.id)).toMatchObject({ canSignUp: true })
  })

  test('is sent twice and there is one', async () => {
    const { handle } = await publishedCourse()
    const asked = facts(handle)
    const both = await Promise.all([plan(trainer, asked), plan(trainer, asked)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  test.each([
    ['course', { course: 'no-hay' }],
    ['day', { day: '2026-02-30' }],
    ['day', { day: inDays(500) }],
    ['from', { from: '25:00' }],
    ['until', { until: '10:00' }],
    ['place', { place: ' ' }],
    ['places', { places: 0 }],
    ['trainer', { trainer: 'mem_nobody' }],
    ['childcare', { childcare: 'x'.repeat(201) }],
  ])('with a wrong %s is refused in words', async (field, wrong) => {
    const { handle } = await publishedCourse()
    const { status, body } = await plan(trainer, facts(handle, wrong))
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
    expect(body.fields?.[field]).toMatch(/[a-záéíóú]{3,}/)
  })

  test('has a file for a calendar', async () => {
    const { handle } = await publishedCourse()
    const { body } = await plan(trainer, facts(handle))
    const file = await call('GET', `/members/me/sessions/${body.id}/calendar`, undefined, ana)
    expect(file.status).toBe(200)
    expect((await call('GET', `/members/me/sessions/${body.id}/calendar`, undefined, afar)).status).toBe(404)
    expect((await trainer.at(`/sessions/${body.id}/calendar`)).status).toBe(200)
  })
})

describe('the list of a session', () => {
  test('gives the last place to one of two who ask at once, and to the other when she leaves', async () => {
    const id = await plannedSession(HERE, { places: 1 })
    const both = await Promise.all([put(ana, id, 'enrolled'), put(eva, id, 'enrolled')])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const states = both.map(({ body }) => body.session.enrolment?.state)
    expect(states.toSorted()).toEqual(['enrolled', 'waiting'])
    const [first, second] = states[0] === 'enrolled' ? [ana, eva] : [eva, ana]
    expect((await own(second, id))?.enrolment).toMatchObject({ state: 'waiting', waitingPlace: 1 })
    expect((await put(first, id, 'left')).body.session.enrolment).toBeNull()
    expect((await own(second, id))?.enrolment).toMatchObject({ state: 'enrolled', waitingPlace: null })
    expect((await put(first, id, 'enrolled')).body.session.enrolment?.state).toBe('waiting')
  })

  test('keeps who is there where she is, with what she needs as she says it now', async () => {
    const id = await plannedSession(HERE, { places: 1 })
    await put(ana, id, 'enrolled')
    await put(eva, id, 'enrolled')
    const again = await put(ana, id, 'enrolled', { needsChildcare: true })
    expect(again.body.session.enrolment).toMatchObject({ state: 'enrolled', needsChildcare: true })
    const { people } = await whole(trainer, id)
    expect(people.map(({ state, needsChildcare }) => [state, needsChildcare])).toEqual([
      ['enrolled', true],
      ['waiting', false],
    ])
  })

  test('grows with the places', async () => {
    const { handle } = await publishedCourse()
    const asked = facts(handle, { places: 1 })
    const { body } = await plan(trainer, asked)
    for (const who of [ana, eva]) await put(who, body.id, 'enrolled')
    expect((await trainer.at(`/sessions/${body.id}`, 'POST', { ...asked, places: 2 })).status).toBe(200)
    for (const who of [ana, eva]) expect((await own(who, body.id))?.enrolment?.state).toBe('enrolled')
  })

  test('is closed once the session began', async () => {
    const id = await plannedSession(HERE, { startsIn: '-1 minute' })
    expect(await put(ana, id, 'enrolled')).toMatchObject({ status: 409, body: { code: 'not_possible' } })
  })
})

describe('a session that was moved or called off', () => {
  const told = (id: string, name: string) =>
    sql<{ name: string }>(`select name from outbox where name = $1 and data->>'session_id' = $2`, [name, id])

  test('is told, once for each move and not for what is no move', async () => {
    const { handle } = await publishedCourse()
    const asked = facts(handle)
    const { body } = await plan(trainer, asked)
    await put(ana, body.id, 'enrolled')
    const change = (more: object) => trainer.at(`/sessions/${body.id}`, 'POST', { ...asked, ...more })
    await change({ places: 30 })
    expect(await told(body.id, 'session.moved')).toHaveLength(0)
    await change({ places: 30, from: '15:00', until: '17:00' })
    await change({ places: 30, from: '15:00', until: '17:00' })
    expect(await told(body.id, 'session.moved')).toHaveLength(1)
    expect(await change({ course: 'otro' })).toMatchObject({ status: 400, body: { fields: {} } })
  })

  test('is over for all once it was called off, and says why', async () => {
    const id = await plannedSession(HERE)
    await put(ana, id, 'enrolled')
    const off = () => trainer.at(`/sessions/${id}/cancellation`, 'POST', { reason: 'Se cortó el camino' })
    const both = await Promise.all([off(), off()])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await told(id, 'session.cancelled')).toHaveLength(1)
    expect(await own(ana, id)).toMatchObject({ cancelledReason: 'Se cortó el camino', canSignUp: false })
    expect(await own(eva, id)).toBeUndefined()
    expect((await trainer.at(`/sessions/${id}/cancellation`, 'POST', { reason: '' })).status).toBe(400)
  })
})
