import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskLeadership } from '../../../../store/src/contracts/index.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { pathMember } from '../../../fixtures/training/path-member.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
const officers: Officer[] = []
let secretary: Officer
let foreign: Officer
let federation: Officer
beforeAll(async () => {
  secretary = await newOfficer(HERE, ['secretary'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
  federation = await newOfficer(FEDERATION, ['president'])
  officers.push(secretary, foreign, federation)
})
afterAll(async () => {
  for (const { member } of officers) await endOfficesOf(member)
})

const someone = () => pathMember(group)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const wish = (offices: string[], words = ''): object => ({ says: 'wish', offices, words })
const seen = (isSeen: boolean): object => ({ says: 'seen', isSeen })
const ready = (office: string, level: number): object => ({ says: 'readiness', office, level })
const aheadOf = async (officer: Officer, office: string) => {
  const { body } = await officer.at<DeskLeadership>('/leadership')
  return body.offices.find(({ key }) => key === office)?.people ?? []
}
const namesAt = async (officer: Officer, office: string) =>
  (await aheadOf(officer, office)).map(({ name }) => name)

describe('what a member says of herself', () => {
  test('is hers alone until she lets her association see it, and again when she does not', async () => {
    const [ana, eva] = [await someone(), await someone()]
    const said = await ana.say(wish(['treasurer', 'president'], 'Llevar las cuentas'))
    expect([said.status, said.body.wish]).toEqual([
      201,
      { offices: ['president', 'treasurer'], words: 'Llevar las cuentas' },
    ])
    await ana.say(ready('treasurer', 4))
    expect((await ana.read()).isSeen).toBe(false)
    expect(await namesAt(secretary, 'treasurer')).not.toContain(ana.name)
    expect((await eva.read()).wish).toEqual({ offices: [], words: '' })

    expect((await ana.say(seen(true))).body.isSeen).toBe(true)
    for (const office of ['treasurer', 'president'])
      expect(await namesAt(secretary, office)).toContain(ana.name)
    const { body } = await secretary.at<DeskLeadership>('/leadership')
    expect(body.wishes.find(({ name }) => name === ana.name)?.words).toBe('Llevar las cuentas')

    await ana.say(seen(false))
    expect(await namesAt(secretary, 'treasurer')).not.toContain(ana.name)
    expect(JSON.stringify((await secretary.at('/leadership')).body)).not.toContain(ana.name)
  })

  test('is not read by name by another association, nor by the federation', async () => {
    const ana = await someone()
    await ana.say(wish(['president']))
    await ana.say(seen(true))
    expect(await namesAt(secretary, 'president')).toContain(ana.name)
    for (const other of [foreign, federation])
      expect(JSON.stringify((await other.at('/leadership')).body)).not.toContain(ana.name)
    expect((await foreign.at('/leadership', 'GET', undefined, HERE)).status).toBe(404)
    expect((await federation.at('/leadership', 'GET', undefined, HERE)).status).toBe(403)
  })

  test('is once under one key, and another thing under it is refused', async () => {
    const ana = await someone()
    for (const note of [wish(['auditor']), ready('auditor', 3), seen(true)]) {
      const [key, at] = [randomUUID(), minutesAgo(1)]
      const both = await Promise.all([ana.say(note, key, at), ana.say(note, key, at)])
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201])
      expect((await ana.say({ ...note, saidAt: minutesAgo(2) }, key)).body.code).toBe('key_reused')
    }
    const rows = await sql('select 1 from leadership_readiness where member_id = $1', [ana.id])
    expect(rows).toHaveLength(1)
  })

  test('is what she said last, in whatever order it came', async () => {
    const ana = await someone()
    await ana.say(wish(['secretary']), randomUUID(), minutesAgo(1))
    const late = await ana.say(wish(['quality']), randomUUID(), minutesAgo(60))
    expect([late.status, late.body.wish.offices]).toEqual([200, ['secretary']])
    await ana.say(ready('secretary', 5), randomUUID(), minutesAgo(1))
    await ana.say(ready('secretary', 2), randomUUID(), minutesAgo(60 * 24 * 40))
    const [said] = (await ana.read()).readiness
    expect([said?.first.level, said?.last.level]).toEqual([2, 5])
  })

  test('a no is kept to, also when an older yes comes later or a later one has an older clock', async () => {
    const [ana, eva] = [await someone(), await someone()]
    await ana.say(seen(false), randomUUID(), minutesAgo(1))
    expect((await ana.say(seen(true), randomUUID(), minutesAgo(60))).body.isSeen).toBe(false)
    await eva.say(seen(true), randomUUID(), minutesAgo(1))
    expect((await eva.say(seen(false), randomUUID(), minutesAgo(60))).body.isSeen).toBe(false)
  })

  test('is never said of the future', async () => {
    const ana = await someone()
    await ana.say(ready('trainer', 1), randomUUID(), new Date(Date.now() + 86_400_000 * 30).toISOString())
    await ana.say(ready('trainer', 4))
    expect((await ana.read()).readiness[0]?.last.level).toBe(4)
  })

  test.each<[string, object]>([
    ['offices.0', wish(['queen'])],
    ['words', wish([], 'x'.repeat(201))],
    ['office', ready('leader', 3)],
    ['level', ready('president', 6)],
    ['isSeen', { says: 'seen', isSeen: 'sí' }],
    ['saidAt', { ...seen(true), saidAt: 'ayer' }],
    ['says', { says: 'nothing' }],
  ])('with a wrong %s is refused in words', async (field, note) => {
    const { status, body } = await (await someone()).say(note)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
    expect(body.fields?.[field]).toMatch(/[a-záéíóú]{3,}/)
  })
})

test('her way has her offices, her courses with their hours, and what she said before and after', async () => {
  const ana = await someone()
  const mandate = await giveOffice(ana.id, HERE, 'quality')
  const { handle } = await publishedCourse({ topic: 'leadership' })
  await certificateOf(ana.id, { course: handle, issuedOn: '2026-06-15' })
  await ana.say(ready('president', 2), randomUUID(), '2026-05-01T15:00:00.000Z')
  await ana.say(ready('president', 4), randomUUID(), '2026-08-01T15:00:00.000Z')
  const path = await ana.read()
  expect(path.offices[0]).toMatchObject({ office: 'Encargada de calidad', isOver: false })
  expect(path.courses).toMatchObject([{ hours: 2, issuedOn: '2026-06-15', state: 'valid' }])
  expect(path.hours).toBe(2)
  expect(path.readiness).toMatchObject([
    {
      office: 'president',
      first: { level: 2, on: '2026-05-01' },
      last: { level: 4, on: '2026-08-01' },
      course: path.courses[0]?.title,
    },
  ])
  expect(path.associations).toEqual(['Productoras de Arauco'])
  await sql('update mandate set ended_at = now() where id = $1', [mandate])
  expect((await ana.read()).offices[0]?.isOver).toBe(true)

  await ana.say(wish(['president']))
  await ana.say(seen(true))
  const person = (await aheadOf(secretary, 'president')).find(({ name }) => name === ana.name)
  expect(person).toMatchObject({ level: 4, hasCourse: true, terms: 0, wishes: true, standing: 'ready' })
})

test('an officer whose office opens nothing of it is refused in words, and a trainer reads', async () => {
  const [communications, trainer] = [
    await newOfficer(HERE, ['communications']),
    await newOfficer(HERE, ['trainer']),
  ]
  officers.push(communications, trainer)
  expect(await communications.at('/leadership')).toMatchObject({ status: 403, body: { code: 'not_yours' } })
  expect((await trainer.at('/leadership')).status).toBe(200)
})

test('what was said is not changed in the database', async () => {
  const ana = await someone()
  await ana.say(ready('president', 2))
  await ana.say(seen(true))
  for (const table of ['leadership_readiness', 'leadership_consent'])
    await expect(sql(`update ${table} set said_at = now() where member_id = $1`, [ana.id])).rejects.toThrow(
      'stays as it was',
    )
})
