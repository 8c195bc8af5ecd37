import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DeskActRow,
  DeskChange,
  DeskOfficeRow,
  DeskSummary,
} from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { leave, newMember } from '../../../clients/member.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOffices, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { newAssociation } from '../../../fixtures/offices.ts'
import { freshSessionOf } from '../../../fixtures/second-factor.ts'

/** Where a course of treasurers is published, it is asked for. */
const WITHOUT = 'La eligió la asamblea'
const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`
type Problem = { code: string; message: string; fields?: Record<string, string> }
type Settings = { offices: DeskOfficeRow[]; acts: DeskActRow[]; changes: DeskChange[] }
type Asked = { change: { id: string; state: string } }

let association = ''
let president: Officer
let secretary: Officer
const made: string[] = []
const officer = (organization: string, office: string) => newOfficer(organization, [office])
async function another() {
  const handle = await newAssociation()
  made.push(handle)
  return handle
}
beforeAll(async () => {
  association = await another()
  president = await officer(association, 'president')
  secretary = await officer(association, 'secretary')
})
afterAll(async () => {
  await endOffices()
  await sql(
    `update mandate set ended_at = now() where ended_at is null and organization_id in (
      select id from organization where handle = any($1))`,
    [made],
  )
  for (const handle of made) await leave(handle)
})

const at = <T = object>(
  { headers }: { headers: Record<string, string> },
  path: string,
  body?: unknown,
  handle = association,
) => call<T & Problem>(body ? 'POST' : 'GET', `/desk/organizations/${handle}${path}`, body, headers)

const give = (
  by: Officer,
  memberId: string,
  office = 'treasurer',
  handle = association,
  change: object = {},
) =>
  at<Asked>(
    by,
    '/offices',
    { office, memberId, until: NEXT_YEAR, act: 'Acta 4 de prueba', withoutCourse: WITHOUT, ...change },
    handle,
  )
const decide = (by: Officer, { change }: Asked, decision = 'confirm', handle = association) =>
  at<Asked>(by, `/changes/${change.id}`, { decision }, handle)
const settings = async (by: Officer, handle = association) =>
  (await at<Settings>(by, '/acts', undefined, handle)).body
const canOf = async (member: string, handle = association) => {
  const answer = await at<DeskSummary>({ headers: await freshSessionOf(member) }, '', undefined, handle)
  return answer.status === 200 ? answer.body.can : answer.status
}

test('a treasurer elected today can from the moment in which a second officer confirms it, and the one before cannot any more', async () => {
  const before = await officer(association, 'treasurer')
  const elected = await newMember(association)
  const asked = await give(president, elected.id)
  expect([asked.status, asked.body.change.state]).toEqual([202, 'waiting'])
  await expect
    .poll(() => messagesTo(secretary.phone).filter(({ template }) => template === 'desk_change').length)
    .toBe(1)
  expect([await canOf(elected.id), await canOf(before.member)]).toEqual([
    404,
    expect.arrayContaining(['pay']),
  ])
  const [waiting] = (await settings(secretary)).changes
  expect(waiting).toMatchObject({ askedBy: president.name, obstacle: null })
  expect(waiting?.lines.find(({ name }) => name === 'Quién')).toEqual({
    ...{ name: 'Quién', before: before.name, after: elected.name },
  })
  expect((await settings(president)).changes[0]?.obstacle).toContain('Tú lo pediste')
  expect((await decide(secretary, asked.body)).status).toBe(200)
  expect([await canOf(elected.id), await canOf(before.member)]).toEqual([
    expect.arrayContaining(['pay']),
    404,
  ])
  const { offices, acts, changes } = await settings(secretary)
  expect(changes).toEqual([])
  expect(offices.find(({ memberName, isOver }) => memberName === elected.name && !isOver)).toMatchObject({
    ...{ office: 'Tesorera', until: NEXT_YEAR, act: 'Acta 4 de prueba', isRescue: false },
    givenBy: [president.name, secretary.name],
  })
  expect(acts.slice(0, 2)).toMatchObject([
    { what: 'Confirmó un cargo', memberName: secretary.name, about: `Tesorera, ${elected.name}` },
    { what: 'Pidió dar un cargo', memberName: president.name, about: `Tesorera, ${elected.name}` },
  ])
})

test('who asked does not confirm it, nor who gave or got an office in the last seven days between the two', async () => {
  const { id } = await newMember(association)
  const alone = await give(president, id, 'trainer')
  const own = await decide(president, alone.body)
  expect([own.status, own.body.code]).toEqual([409, 'needs_second_person'])
  for (const [column, days, status] of [
    ['given_by', 6, 409],
    ['confirmed_by', 6, 409],
    ['given_by', 8, 200],
  ] as const) {
    const asked = await give(president, (await newMember(association)).id, 'quality')
    await sql(`update mandate set ${column} = $2, since = now() - make_interval(days => $3) where id = $1`, [
      secretary.mandate,
      `mandate:${president.mandate}`,
      days,
    ])
    await sql(`update member_session set factor_at = now() where member_id = $1`, [secretary.member])
    expect([column, days, (await decide(secretary, asked.body)).status]).toEqual([column, days, status])
    await sql(`update mandate set given_by = 'test', confirmed_by = null where id = $1`, [secretary.mandate])
  }
  expect((await decide(president, alone.body, 'reject')).status).toBe(200)
  expect((await decide(secretary, alone.body)).body.code).toBe('changed_meanwhile')
})

test('asked twice it is one; of many who confirm at once one does; what was overtaken falls', async () => {
  const [one, two] = [await newMember(association), await newMember(association)]
  const [first, again] = [await give(president, one.id, 'auditor'), await give(president, one.id, 'auditor')]
  expect(again.body.change.id).toBe(first.body.change.id)
  const overtaken = await give(president, two.id, 'auditor')
  const pressed = await Promise.all(Array.from({ length: 4 }, () => decide(secretary, first.body)))
  expect(pressed.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  expect((await decide(secretary, overtaken.body)).body.code).toBe('changed_meanwhile')
  expect((await settings(secretary)).changes.filter(({ id }) => id === overtaken.body.change.id)).toEqual([])
})

test('an office that was ended is given again with the same minutes and the same last day', async () => {
  const { id } = await newMember(association)
  const first = await give(president, id, 'communications')
  await decide(secretary, first.body)
  expect((await give(president, id, 'communications')).body.code).toBe('not_possible')
  await sql('update mandate set ended_at = now() where member_id = $1', [id])
  const again = await give(president, id, 'communications')
  expect([again.status, (await decide(secretary, again.body)).status]).toEqual([202, 200])
})

test('what was asked by who lost the office meanwhile is not confirmed', async () => {
  const leaving = await officer(association, 'secretary')
  const asked = await give(leaving, (await newMember(association)).id, 'trainer')
  expect((await at(president, `/offices/${leaving.mandate}`, {})).status).toBe(200)
  expect((await decide(president, asked.body)).body.code).toBe('not_possible')
  expect((await decide(president, asked.body, 'reject')).status).toBe(200)
})

test('a desk decides what was asked there alone, and the panel nothing of it', async () => {
  const other = await another()
  const theirs = await officer(other, 'secretary')
  const asked = await give(president, (await newMember(association)).id, 'trainer')
  expect((await decide(theirs, asked.body, 'confirm', other)).status).toBe(404)
  expect((await decide(theirs, asked.body)).status).toBe(404)
  const staff = await asStaff('treasury')
  const path = `/admin/changes/${asked.body.change.id}`
  expect((await call('POST', path, { decision: 'confirm' }, staff)).status).toBe(404)
  const { changes } = (await call<{ changes: { id: string }[] }>('GET', '/admin/changes', undefined, staff))
    .body
  expect(changes.filter(({ id }) => id === asked.body.change.id)).toEqual([])
  await decide(president, asked.body, 'reject')
})

test.each([
  [{ office: '' }, 'office'],
  [{ memberId: '' }, 'memberId'],
  [{ memberId: 'mem_nobody' }, 'memberId'],
  [{ until: '' }, 'until'],
  [{ until: '2099-01-01' }, 'until'],
  [{ act: ' ' }, 'act'],
])('an office with %j is refused, and the field is named', async (change, field) => {
  const answer = await give(president, president.member, 'trainer', association, change)
  expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([400, [field]])
})

test('who left all groups holds the office until it is ended, and the page of offices says so', async () => {
  const leaving = await officer(association, 'communications')
  await sql('update membership set until = now() where member_id = $1', [leaving.member])
  const rows = (await settings(president)).offices.filter(({ isOver }) => !isOver)
  expect(rows.filter(({ isMember }) => !isMember).map(({ memberName }) => memberName)).toEqual([leaving.name])
  expect((await at(leaving, '')).status).toBe(200)
})

test('candidates are found by a part of their name, with or without accents', async () => {
  const { id } = await newMember(association)
  await sql(`update member set name = 'Ñusta Peña Muñoz' where id = $1`, [id])
  const { body } = await at<{ candidates: { id: string }[]; isCut: boolean }>(
    president,
    '/candidates?q=pena%20mu',
  )
  expect([body.candidates.map((one) => one.id), body.isCut]).toEqual([[id], false])
})
