import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  AttendanceAnswer,
  AttendanceList,
  AttendanceLists,
  FoundPeople,
} from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import {
  actsAbout,
  associationOf,
  endOfficesOf,
  newOfficer,
  type Officer,
} from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { peopleOf, plannedSession } from '../../../fixtures/training/training-session.ts'

type Headers = Record<string, string>

const group = await ownGroup()
const HERE = 'productoras-de-arauco'
const LISTS = '/members/me/attendance-lists'
const officers: Record<string, Officer> = {}
beforeAll(async () => {
  for (const office of ['trainer', 'coordinator', 'treasurer', 'auditor'])
    officers[office] = await newOfficer(HERE, [office])
  officers.above = await newOfficer('mingaco-biobio', ['president'])
  officers.afar = await newOfficer(await associationOf('colmenares-del-quillay'), ['trainer'])
})
afterAll(async () => {
  for (const { member } of Object.values(officers)) await endOfficesOf(member)
})

const of = (office: string): Officer => {
  const officer = officers[office]
  if (!officer) throw new Error(`no ${office}`)
  return officer
}
const listsOf = async ({ headers }: { headers: Headers }): Promise<AttendanceList[]> =>
  (await call<AttendanceLists>('GET', LISTS, undefined, headers)).body.lists
const send = (headers: Headers, id: string, members: string[], key: string = randomUUID()) =>
  call<AttendanceAnswer & Problem>(
    'POST',
    `${LISTS}/${id}`,
    { members },
    { ...headers, 'idempotency-key': key },
  )
const rows = (id: string) =>
  sql('select member_id, how from training_attendance where session_id = $1 and withdrawn_at is null', [id])

test('the phone of who trains has the names of her sessions of these days, and nobody else has', async () => {
  const [id, late, far] = [
    await plannedSession(HERE, { startsIn: '2 days' }),
    await plannedSession(HERE, { startsIn: '-9 days' }),
    await plannedSession(HERE, { startsIn: '20 days' }),
  ]
  const [ana = ''] = await peopleOf(group, 1)
  await of('trainer').at(`/sessions/${id}/enrolments`, 'POST', { to: 'enrolled', members: [ana] })
  for (const office of ['trainer', 'coordinator']) {
    const lists = await listsOf(of(office))
    expect(lists.find((one) => one.id === id)?.people).toEqual([
      expect.objectContaining({ memberId: ana, isWaiting: false, hasAttended: false }),
    ])
    expect(lists.filter((one) => [late, far].includes(one.id))).toEqual([])
  }
  for (const office of ['treasurer', 'auditor', 'above', 'afar'])
    expect((await listsOf(of(office))).filter((one) => one.id === id)).toEqual([])
  expect(await listsOf({ headers: await sessionOf(ana) })).toEqual([])
  expect((await call('GET', LISTS)).status).toBe(401)
})

test('what was marked is noted once, however often the phone sends it, and is told in the acts', async () => {
  const id = await plannedSession(HERE, { startsIn: '-1 hour' })
  const members = await peopleOf(group, 3)
  const key = randomUUID()
  const { headers } = of('trainer')
  const all = await Promise.all([1, 2, 3].map(() => send(headers, id, members, key)))
  expect(all.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
  expect(await rows(id)).toHaveLength(3)
  expect((await actsAbout(id)).map(({ what }) => what)).toEqual(['attendance.noted'])
  const list = (await listsOf(of('trainer'))).find((one) => one.id === id)
  expect(list?.people.map(({ hasAttended }) => hasAttended)).toEqual([true, true, true])
})

test('is refused of other sessions, of herself, of strangers, before its time and without words', async () => {
  const id = await plannedSession(HERE, { startsIn: '-1 hour' })
  const [ana = ''] = await peopleOf(group, 1)
  for (const office of ['treasurer', 'auditor', 'above', 'afar']) {
    expect((await send(of(office).headers, id, [ana])).status, office).toBe(404)
    expect((await call('GET', `${LISTS}/${id}?q=asistente`, undefined, of(office).headers)).status).toBe(404)
  }
  const { headers, member } = of('trainer')
  expect(await send(headers, id, [member])).toMatchObject({ status: 403, body: { code: 'not_yours' } })
  const stranger = await newMember(await associationOf('colmenares-del-quillay'))
  expect(await send(headers, id, [stranger.id])).toMatchObject({ status: 400 })
  expect((await send(headers, id, [])).status).toBe(400)
  expect((await send(headers, id, [ana], 'x')).status).toBe(400)
  const early = await plannedSession(HERE, { startsIn: '3 hours' })
  expect(await send(headers, early, [ana])).toMatchObject({ status: 409, body: { code: 'not_possible' } })
  expect((await send(headers, 'tses_nothing', [ana])).status).toBe(404)
  expect(await rows(id)).toHaveLength(0)
})

test('who walked in is found by her name, but not the one who asks', async () => {
  const id = await plannedSession(HERE, { startsIn: '-1 hour' })
  await peopleOf(group, 1)
  const { headers, name } = of('trainer')
  const found = (q: string) =>
    call<FoundPeople & Problem>('GET', `${LISTS}/${id}?q=${encodeURIComponent(q)}`, undefined, headers)
  expect((await found('Asistente')).body.found.length).toBeGreaterThan(0)
  expect((await found(name)).body.found).toEqual([])
  expect((await found('  ')).status).toBe(400)
})
