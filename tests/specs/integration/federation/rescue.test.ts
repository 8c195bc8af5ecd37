import { afterAll, expect, test } from 'vitest'
import type { DeskActRow, DeskOfficeRow, DeskSummary } from '../../../../store/src/contracts/index.ts'
import { leave, newMember } from '../../../clients/member.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOffices, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { newAssociation } from '../../../fixtures/offices.ts'

const FEDERATION = 'mingaco-biobio'
const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`
type Settings = { offices: DeskOfficeRow[]; acts: DeskActRow[] }
type Asked = { change: { id: string; state: string } }

const made: string[] = []
const officer = (organization: string, office: string) => newOfficer(organization, [office])
async function another() {
  const handle = await newAssociation()
  made.push(handle)
  return handle
}
afterAll(async () => {
  await endOffices()
  await sql(
    `update mandate set ended_at = now() where ended_at is null and organization_id in (
      select id from organization where handle = any($1))`,
    [made],
  )
  for (const handle of made) await leave(handle)
})

const give = (by: Officer, memberId: string, office: string, desk: string) =>
  by.at<Asked>(
    '/offices',
    'POST',
    // Where a course of treasurers is published, it is asked for.
    { office, memberId, until: NEXT_YEAR, act: 'Acta 4 de prueba', withoutCourse: 'La eligió la asamblea' },
    desk,
  )
const confirm = (by: Officer, { change }: Asked, desk: string) =>
  by.at(`/changes/${change.id}`, 'POST', { decision: 'confirm' }, desk)
const isWithoutBoard = async (by: Officer) => (await by.at<DeskSummary>()).body.isWithoutBoard

test('an association with a board is not governed from above: the federation’s secretary gives no office there', async () => {
  const association = await another()
  const president = await officer(association, 'president')
  const federal = await officer(FEDERATION, 'secretary')
  const { status, body } = await give(federal, president.member, 'trainer', association)
  expect([status, body.code]).toEqual([403, 'not_yours'])
  expect((await federal.at(`/offices/${president.mandate}`, 'POST', {}, association)).status).toBe(403)
})

test('an association without a board is rescued by two of the federation, who name the rest within a week, and it stays written', async () => {
  const orphan = await another()
  const old = await officer(orphan, 'president')
  await sql(`update mandate set until = now() - interval '1 day' where id = $1`, [old.mandate])
  const treasurer = await officer(orphan, 'treasurer')
  const [one, two] = [await officer(FEDERATION, 'president'), await officer(FEDERATION, 'secretary')]
  expect(await isWithoutBoard(treasurer)).toBe(true)
  expect((await old.at()).status).toBe(404)
  for (const office of ['president', 'secretary']) {
    const asked = await give(one, (await newMember(orphan)).id, office, orphan)
    expect((await confirm(two, asked.body, orphan)).status).toBe(200)
  }
  const { offices, acts } = (await treasurer.at<Settings>('/acts')).body
  const held = offices.filter(({ isOver, givesOffices }) => !isOver && givesOffices)
  expect(held.map(({ isRescue }) => isRescue)).toEqual([true, true])
  expect(held[0]?.givenBy).toEqual([one.name, two.name])
  expect(acts.map(({ what }) => what)).toContain('Confirmó un cargo, por rescate')
  await sql(
    `update mandate set since = now() - interval '8 days' where organization_id = (
    select id from organization where handle = $1)`,
    [orphan],
  )
  expect(await isWithoutBoard(treasurer)).toBe(false)
  expect((await give(two, treasurer.member, 'trainer', orphan)).status).toBe(403)
})

test('whom two of the panel put where nobody was left is marked as a rescue too, and a first one is not', async () => {
  const orphan = await another()
  const [operator, treasury] = [await asStaff('operator'), await asStaff('treasury')]
  const path = `/admin/organizations/${orphan}/offices`
  const body = { office: 'president', until: NEXT_YEAR, act: 'Acta 5 de prueba' }
  const [first, second] = [await newMember(orphan), await newMember(orphan)]
  expect((await call('POST', path, { ...body, memberId: first.id }, operator)).status).toBe(201)
  await sql(`update mandate set until = now() - interval '1 minute' where member_id = $1`, [first.id])
  const asked = await call<Asked>('POST', path, { ...body, memberId: second.id }, operator)
  const change = `/admin/changes/${asked.body.change.id}`
  expect((await call('POST', change, { decision: 'confirm' }, treasury)).status).toBe(200)
  const rows = (await call<{ offices: DeskOfficeRow[] }>('GET', path, undefined, operator)).body.offices
  expect(rows.map(({ memberName, isRescue, givenBy }) => [memberName, isRescue, givenBy])).toEqual([
    [second.name, true, []],
    [first.name, false, []],
  ])
})
