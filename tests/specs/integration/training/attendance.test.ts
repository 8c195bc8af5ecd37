import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskSessionWhole, OwnSession, SessionCode } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
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
import { noteList as note, peopleOf, plannedSession } from '../../../fixtures/training/training-session.ts'

type Headers = Record<string, string>

const group = await ownGroup()
const HERE = 'productoras-de-arauco'
const AFAR = 'colmenares-del-quillay'
let trainer: Officer
let foreign: Officer
beforeAll(async () => {
  trainer = await newOfficer(HERE, ['trainer'])
  foreign = await newOfficer(await associationOf(AFAR), ['president'])
})
afterAll(async () => {
  for (const { member } of [trainer, foreign]) await endOfficesOf(member)
})

const rows = (id: string) =>
  sql<{ member_id: string; is_walk_in: boolean; how: string }>(
    `select member_id, is_walk_in, how from training_attendance where session_id = $1 and withdrawn_at is null`,
    [id],
  )
const people = (count: number) => peopleOf(group, count)

describe('attendance by a list', () => {
  test('takes forty people in one request, each once, whatever is repeated', async () => {
    const { handle } = await publishedCourse({ mode: 'inPerson' })
    const id = await plannedSession(HERE, { course: handle, startsIn: '-1 hour', places: 40 })
    const members = await people(40)
    const key = randomUUID()
    const all = await Promise.all([1, 2, 3].map(() => note(trainer, id, members, key)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect(all.reduce((sum, { body }) => sum + body.noted, 0)).toBe(40)
    expect((await note(trainer, id, members.toReversed())).body.noted).toBe(0)
    expect(await rows(id)).toHaveLength(40)
    const certified = await sql('select 1 from certificate where course = $1', [handle])
    expect(certified).toHaveLength(40)
  })

  const whole = async (id: string, q: string) =>
    (await trainer.at<{ session: DeskSessionWhole }>(`/sessions/${id}?q=${q}`)).body.session

  test('knows who walked in from who signed up', async () => {
    const id = await plannedSession(HERE)
    const [here = '', walkIn = ''] = await people(2)
    const list = { to: 'enrolled', members: [here] }
    expect((await trainer.at(`/sessions/${id}/enrolments`, 'POST', list)).status).toBe(200)
    await sql(`update training_session set starts_at = now() where id = $1`, [id])
    await note(trainer, id, [here, walkIn])
    expect((await rows(id)).map((row) => [row.member_id, row.is_walk_in]).toSorted()).toEqual(
      [
        [here, false],
        [walkIn, true],
      ].toSorted(),
    )
    expect((await whole(id, 'asistente')).found.map((one) => one.id)).not.toContain(walkIn)
  })

  test('is not of who is of another association, nor of the one who writes it', async () => {
    const id = await plannedSession(HERE, { startsIn: '-1 hour' })
    const stranger = await newMember(await associationOf(AFAR))
    expect(await note(trainer, id, [stranger.id])).toMatchObject({ status: 400, body: { fields: {} } })
    expect(await note(trainer, id, [trainer.member])).toMatchObject({
      status: 403,
      body: { code: 'not_yours' },
    })
    const [one = ''] = await people(1)
    expect((await note(foreign, id, [one])).status).toBe(404)
    expect((await note(trainer, id, [])).status).toBe(400)
    expect((await note(trainer, id, [one], 'x')).status).toBe(400)
    expect(await rows(id)).toHaveLength(0)
  })

  test.each([
    ['before it begins', '3 hours'],
    ['two months after', '-62 days'],
  ])('is not taken %s', async (_when, startsIn) => {
    const id = await plannedSession(HERE, { startsIn })
    const [one = ''] = await people(1)
    expect(await note(trainer, id, [one])).toMatchObject({ status: 409, body: { code: 'not_possible' } })
  })

  test('that was wrong is taken back, and the same list sent late does not bring it again', async () => {
    const id = await plannedSession(HERE, { startsIn: '-1 day' })
    const [one = ''] = await people(1)
    const key = randomUUID()
    await note(trainer, id, [one], key, 'paper')
    const takeBack = () => trainer.at(`/sessions/${id}/attendance/${one}`, 'POST', { reason: 'No estuvo' })
    expect([(await takeBack()).status, (await takeBack()).status]).toEqual([200, 200])
    expect((await note(trainer, id, [one], key, 'paper')).body.noted).toBe(0)
    expect(await rows(id)).toHaveLength(0)
    expect((await note(trainer, id, [one], randomUUID(), 'paper')).body.noted).toBe(1)
    await expect(sql('delete from training_attendance where session_id = $1', [id])).rejects.toThrow(
      /only taken back/,
    )
    expect((await actsAbout(id)).map(({ what }) => what)).toEqual([
      'attendance.noted',
      'attendance.withdrawn',
      'attendance.noted',
    ])
  })
})

describe('attendance by the code in the room', () => {
  const mark = (who: Headers, id: string, code: string, key: string = randomUUID()) =>
    call<{ session: OwnSession } & Problem>(
      'POST',
      `/members/me/sessions/${id}/attendance`,
      { code },
      { ...who, 'idempotency-key': key },
    )
  const shown = async (id: string) => (await trainer.at<SessionCode>(`/sessions/${id}/code`)).body.code
  const someone = async () => sessionOf((await newMember(group)).id)

  test('is hers once, whatever is repeated, and needs no place', async () => {
    const id = await plannedSession(HERE, { startsIn: '-10 minutes', places: 1 })
    const ana = await someone()
    const code = await shown(id)
    const both = await Promise.all([mark(ana, id, code), mark(ana, id, code.toLowerCase())])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201])
    expect(both.every(({ body }) => body.session.hasAttended)).toBe(true)
    expect(await rows(id)).toMatchObject([{ how: 'code', is_walk_in: true }])
  })

  test('is taken of forty at the same moment, of each once', async () => {
    const { handle } = await publishedCourse({ mode: 'inPerson' })
    const id = await plannedSession(HERE, { course: handle, startsIn: '-10 minutes', places: 40 })
    const all = await Promise.all((await people(40)).map(sessionOf))
    const code = await shown(id)
    const answers = await Promise.all([...all, ...all].map((one) => mark(one, id, code)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([
      ...Array<number>(40).fill(200),
      ...Array<number>(40).fill(201),
    ])
    expect(await rows(id)).toHaveLength(40)
    expect(await sql('select 1 from certificate where course = $1', [handle])).toHaveLength(40)
  })

  test('is of that session alone, and of whom it is for', async () => {
    const [id, other] = [
      await plannedSession(HERE, { startsIn: '-10 minutes' }),
      await plannedSession(HERE, { startsIn: '-10 minutes' }),
    ]
    const ana = await someone()
    for (const code of [await shown(other), 'AAAAAA', 'x'])
      expect(await mark(ana, id, code)).toMatchObject({ status: 401, body: { code: 'wrong_code' } })
    const stranger = await sessionOf((await newMember(await associationOf(AFAR))).id)
    expect((await mark(stranger, id, await shown(id))).status).toBe(404)
    expect(await rows(id)).toHaveLength(0)
  })

  test.each([
    ['31 minutes before it begins', '32 minutes'],
    ['31 minutes after it ended', '-151 minutes'],
  ])('is neither shown nor taken %s', async (_when, startsIn) => {
    const id = await plannedSession(HERE, { startsIn: '-10 minutes' })
    const code = await shown(id)
    await sql(
      `update training_session set starts_at = now() + $2::interval, ends_at = now() + $2::interval + '2 hours'::interval
        where id = $1`,
      [id, startsIn],
    )
    expect((await trainer.at(`/sessions/${id}/code`)).status).toBe(409)
    expect(await mark(await someone(), id, code)).toMatchObject({
      status: 409,
      body: { code: 'not_possible' },
    })
    expect(await rows(id)).toHaveLength(0)
  })
})
