import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TrainingReport, TrainingReportRow } from '../../../../store/src/contracts/index.ts'
import { newAssociation, newGroup } from '../../../clients/member.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { FEDERATION } from '../../../fixtures/closed-month.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { sql } from '../../../clients/store-database.ts'
import { associationOf, endOffices, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { pastSession, peopleOf } from '../../../fixtures/training/training-session.ts'

/** Months of which no other test tells. */
const span = 'from=2019-05&to=2019-06'
let association: string
let groups: [string, string, string]
let federation: Officer
let trainer: Officer

/** Seven of one group, six of another and three of a third at a session of half an hour; those seven at one of three hours. */
beforeAll(async () => {
  association = await newAssociation()
  groups = [await newGroup(association), await newGroup(association), await newGroup(association)]
  federation = await newOfficer(FEDERATION, ['auditor'])
  trainer = await newOfficer(association, ['trainer'])
  const { handle: course } = await publishedCourse({ topic: 'care', mode: 'inPerson' })
  const [seven, six, three] = [
    await peopleOf(groups[0], 7),
    await peopleOf(groups[1], 6),
    await peopleOf(groups[2], 3),
  ]
  const all = [...seven, ...six, ...three]
  await pastSession(association, { course, at: '2019-05-10T14:00:00Z', lasts: '30 minutes', came: all })
  await pastSession(association, { course, at: '2019-06-11T14:00:00Z', lasts: '3 hours', came: seven })
  for (const member of all) await certificateOf(member, { course, issuedOn: '2019-05-10' })
})
afterAll(endOffices)

const asked = async (officer: Officer, query: string, desk?: string) => {
  const path = `/training-report?${query}`
  const { status, body } = await officer.at<TrainingReport>(path, 'GET', undefined, desk)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
const rowOf = ({ rows }: TrainingReport, key: string): TrainingReportRow => {
  const row = rows.find((one) => one.key === key)
  if (!row) throw new Error(`no row of ${key}`)
  return row
}
const minutes = 16 * 30 + 7 * 180

test('what was taught and learned is the same from each side and at each desk', async () => {
  const here = await asked(trainer, `by=topic&${span}`)
  const sums = {
    sessions: 2,
    givenMinutes: 210,
    people: 16,
    attendedMinutes: minutes,
    started: 16,
    finished: 16,
  }
  expect(here.sums).toMatchObject(sums)
  expect(rowOf(here, 'care')).toMatchObject({ ...sums, issued: 16, inForce: 16, revoked: 0 })
  for (const by of ['month', 'topic', 'age']) {
    const { rows, sums: same } = await asked(trainer, `by=${by}&${span}`)
    expect(same).toEqual(here.sums)
    expect(rows.reduce((sum, row) => sum + (row.attendedMinutes ?? 0), 0)).toBe(minutes)
  }
  expect(await asked(federation, `by=topic&${span}`, association)).toEqual(here)
  expect(rowOf(await asked(federation, `by=association&${span}`), association)).toMatchObject(sums)
})

test('of three people nothing is told, nor of those whose sum would tell it', async () => {
  for (const officer of [trainer, federation]) {
    const report = await asked(officer, `by=group&${span}`)
    const [seven, six, three] = groups.map((group) => rowOf(report, group))
    expect(seven).toMatchObject({ people: 7, attendedMinutes: 7 * 210, started: 7 })
    for (const row of [six, three])
      expect(row).toMatchObject({
        sessions: null,
        people: null,
        attendedMinutes: null,
        started: null,
        issued: null,
      })
    expect(rowOf(report, association)).toMatchObject({ people: 0, attendedMinutes: 0 })
  }
})

test('how certificates stand today is counted of those that were given in those months', async () => {
  const other = await newAssociation()
  const group = await newGroup(other)
  const officer = await newOfficer(other, ['coordinator'])
  for (const [nth, member] of (await peopleOf(group, 12)).entries())
    await certificateOf(member, { issuedOn: '2020-02-10', validUntil: nth < 6 ? '2021-02-10' : null })
  const { sums } = await asked(officer, 'by=topic&from=2020-02&to=2020-02')
  expect(sums).toMatchObject({ issued: 12, inForce: 6, endsSoon: 0, extended: 0, revoked: 0, people: 0 })
  expect((await asked(officer, 'by=topic&from=2020-03&to=2020-03')).sums.issued).toBe(0)
})

test('added up by the job it says the same, and what changes then counts at once', async () => {
  const group = await newGroup(association)
  const came = await peopleOf(group, 9)
  const { handle: course } = await publishedCourse({ topic: 'quality', mode: 'inPerson' })
  const missed = await peopleOf(group, 6)
  const at = '2018-03-10T14:00:00Z'
  const session = await pastSession(association, { course, at, lasts: '2 hours', came, missed })
  const read = () => asked(trainer, 'by=topic&from=2018-03&to=2018-03')
  const before = await read()
  expect(before.sums).toMatchObject({ people: 9, attendedMinutes: 1_080, signedUp: 15, came: 9, started: 9 })
  const waiting = () =>
    sql(
      `select m from unnest($1::text[]) m where m in (select member_id from learned_change)
        or not exists (select 1 from learned k where k.member_id = m and k.month = '')`,
      [[...came, ...missed]],
    )
  await expect.poll(waiting, { timeout: 100_000, interval: 1_000 }).toEqual([])
  expect(await read()).toEqual(before)
  await sql(
    `update training_attendance set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'No estuvo'
      where session_id = $1 and member_id = $2`,
    [session, came[0]],
  )
  expect((await read()).sums).toMatchObject({
    people: 8,
    attendedMinutes: 960,
    signedUp: 15,
    came: 8,
    started: 8,
  })
}, 120_000)

test('who was born when she said is counted by age, and who did not say it by none', async () => {
  const other = await newAssociation()
  const group = await newGroup(other)
  const officer = await newOfficer(other, ['coordinator'])
  const { handle: course } = await publishedCourse({ topic: 'quality', mode: 'inPerson' })
  const came = await peopleOf(group, 18)
  await sql('update member set birth_year = 1950 where id = any($1)', [came.slice(0, 6)])
  await sql('update member set birth_year = 1990 where id = any($1)', [came.slice(6, 12)])
  await pastSession(other, { course, at: '2018-07-10T14:00:00Z', lasts: '1 hour', came })
  const { rows } = await asked(officer, 'by=age&from=2018-07&to=2018-07')
  expect(rows.map(({ key, people }) => [key, people])).toEqual([
    ...[
      ['60', 6],
      ['45', 0],
      ['30', 0],
      ['0', 6],
      ['', 6],
    ],
  ])
})

test('who reads it: whoever teaches, coordinates, presides or audits, there or above, and nobody beside', async () => {
  const status = async (officer: Officer, desk = association) =>
    (await officer.at(`/training-report?${span}`, 'GET', undefined, desk)).status
  for (const office of ['president', 'coordinator', 'trainer', 'auditor'])
    expect([office, await status(await newOfficer(association, [office]))]).toEqual([office, 200])
  for (const office of ['treasurer', 'secretary', 'quality', 'communications'])
    expect([office, await status(await newOfficer(association, [office]))]).toEqual([office, 403])
  expect(await status(await newOfficer(FEDERATION, ['president']))).toBe(200)
  expect(await status(await newOfficer(FEDERATION, ['trainer']))).toBe(404)
  const beside = await newOfficer(await associationOf('telar-mar-adentro'), ['president', 'auditor'])
  expect([await status(beside), await status(beside, FEDERATION)]).toEqual([404, 404])
  expect(await status(await newOfficer(association, []))).toBe(404)
})

test.each([
  ['by=member', 'by'],
  ['from=2026-13', 'from'],
  ['from=2026-04&to=2026-03', 'from'],
  ['from=1901-01&to=2026-01', 'from'],
])('%s is refused and says why', async (query, field) => {
  const { status, body } = await trainer.at<object>(`/training-report?${query}`)
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, 'invalid_data', [field]])
})
