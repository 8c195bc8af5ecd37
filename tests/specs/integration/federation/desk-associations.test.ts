import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskAssociation, DeskGroup, DeskGroupWhole } from '../../../../store/src/contracts/index.ts'
import { formWith } from '../../../clients/call.ts'
import { leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOffices, newOfficer, type Officer } from '../../../fixtures/officer.ts'

const FEDERATION = 'mingaco-biobio'
const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-31`
const facts = { name: 'Productoras de Prueba', communeCode: '08203', locality: 'Antiquina' }
const named = (word: string) => `${word} ${randomBytes(4).toString('hex')}`

let association: string
let president: Officer
let secretary: Officer
beforeAll(async () => {
  association = await newAssociation()
  president = await newOfficer(FEDERATION, ['president'])
  secretary = await newOfficer(FEDERATION, ['secretary'])
})
afterAll(async () => {
  await endOffices()
  await leave(association)
})

const all = async () =>
  (await secretary.at<{ associations: DeskAssociation[] }>('/associations')).body.associations
const oneOf = async (handle: string) => (await all()).find((one) => one.handle === handle)
const whole = async (handle: string) =>
  (await secretary.at<{ group: DeskGroupWhole }>(`/groups/${handle}`)).body.group
const acts = (handle: string) =>
  sql<{ what: string; before: object | null; after: object; member: string }>(
    `select a.what, a.before, a.after, a.member_id as member from act a join organization o on o.id = a.subject
      where o.handle = $1 order by a.at, a.id`,
    [handle],
  )
const writes = (handle: string, member: string): [path: string, body: object][] => [
  [`/groups/${handle}`, facts],
  [`/groups/${handle}/status`, { to: 'paused' }],
  [`/groups/${handle}/members`, { name: 'Intrusa Prueba', role: 'member' }],
  [`/groups/${handle}/members/${member}`, { name: 'Otra Prueba', hasAgreed: true }],
]

test('the federation founds an association at its desk, invites who was elected and opens the desk to her, by two', async () => {
  const name = named('Productoras')
  const handle = name.toLowerCase().replace(' ', '-')
  expect((await secretary.at('/associations', 'POST', { ...facts, name })).status).toBe(201)
  const again = await secretary.at('/associations', 'POST', { ...facts, name })
  expect([again.status, again.body.code]).toEqual([409, 'handle_taken'])
  expect(await oneOf(handle)).toMatchObject({ name, status: 'active', groups: 0, isWithoutBoard: true })
  expect(await whole(handle)).toMatchObject({
    ...{ kind: 'association', parent: { handle: FEDERATION }, locality: 'Antiquina' },
    board: { groups: 0, isWithoutBoard: true },
  })
  const wrong = await secretary.at(`/groups/${handle}/members`, 'POST', {
    name: 'Rosa Prueba',
    role: 'leader',
  })
  expect([wrong.status, Object.keys(wrong.body.fields ?? {})]).toEqual([400, ['role']])
  const asked = { name: 'Rosa Prueba', role: 'member' }
  expect((await secretary.at(`/groups/${handle}/members`, 'POST', asked)).status).toBe(201)

  const elected = await newMember(handle)
  const office = { office: 'president', memberId: elected.id, until: NEXT_YEAR, act: 'Acta 1 de prueba' }
  const { body } = await president.at<{ change: { id: string } }>('/offices', 'POST', office, handle)
  const confirm = { decision: 'confirm' }
  expect((await secretary.at(`/changes/${body.change.id}`, 'POST', confirm, handle)).status).toBe(200)
  expect((await oneOf(handle))?.isWithoutBoard).toBe(false)
  const [held] = await sql('select is_rescue from mandate where member_id = $1', [elected.id])
  expect(held).toEqual({ is_rescue: false })
  expect(await acts(handle)).toMatchObject([
    { what: 'association.founded', member: secretary.member, after: { title: name, handle } },
  ])
  await sql('update mandate set ended_at = now() where member_id = $1', [elected.id])
  await leave(handle)
})

test('its facts are corrected once, it rests and comes back, and each stays written with what it was', async () => {
  const change = { name: named('Productoras'), communeCode: '08203', locality: '' }
  for (const _ of [1, 2])
    expect((await secretary.at(`/groups/${association}`, 'POST', change)).status).toBe(200)
  const say = (body: object) => secretary.at(`/groups/${association}/status`, 'POST', body)
  expect((await say({ to: 'paused', note: 'En elecciones' })).status).toBe(200)
  expect(await whole(association)).toMatchObject({ name: change.name, pauseNote: 'En elecciones' })
  expect((await say({ to: 'active' })).status).toBe(200)
  expect((await acts(association)).map(({ what }) => what)).toEqual([
    'association.changed',
    'association.paused',
    'association.active',
  ])
})

test('it leaves when none of its groups is left, and its desk is then closed', async () => {
  const leaving = await newAssociation()
  const group = await newGroup(leaving)
  const own = await newOfficer(leaving, ['president'])
  const say = (handle: string) =>
    secretary.at(`/groups/${handle}/status`, 'POST', { to: 'left', isSure: true })
  const early = await say(leaving)
  expect([early.status, early.body.code]).toEqual([409, 'not_possible'])
  expect((await own.at()).status).toBe(200)
  expect((await say(group)).status).toBe(200)
  expect((await say(leaving)).status).toBe(200)
  expect((await own.at()).status).toBe(404)
  const { body } = await president.at('/groups', 'POST', { ...facts, association: leaving })
  expect(Object.keys(body.fields ?? {})).toEqual(['association'])
})

test('a group that is founded while its association leaves keeps it there, or is not founded', async () => {
  for (let round = 0; round < 5; round += 1) {
    const leaving = await newAssociation()
    const gone = { to: 'left', isSure: true }
    await Promise.all([
      secretary.at(`/groups/${leaving}/status`, 'POST', gone),
      president.at('/groups', 'POST', { ...facts, name: named('Hilanderas'), association: leaving }),
    ])
    const orphans = await sql(
      `select 1 from organization g join organization a on a.id = g.parent_id
        where a.handle = $1 and a.status = 'left' and g.status <> 'left'`,
      [leaving],
    )
    expect(orphans).toEqual([])
    await leave(leaving)
  }
})

test('who belongs to it is corrected from the federation’s desk, with her consent', async () => {
  const { id, name } = await newMember(association, 'helper')
  const path = `/groups/${association}/members/${id}`
  expect((await secretary.at(path, 'POST', { name: 'Corregida Prueba', hasAgreed: true })).status).toBe(200)
  const people = (await whole(association)).people.map((one) => one.name)
  expect(people).toContain('Corregida Prueba')
  expect(people).not.toContain(name)
})

test('an association has neither trust nor products, and is no group of the list', async () => {
  const sheet = formWith('file', 'Nombre;Precio', 'a.csv', { confirm: '1' })
  for (const [path, body] of [
    ['trust', { isTrusted: true }],
    ['imports', sheet],
  ] as const)
    expect((await secretary.at(`/groups/${association}/${path}`, 'POST', body)).status).toBe(404)
  const { body } = await secretary.at<{ groups: DeskGroup[] }>('/groups')
  expect(body.groups.filter(({ kind }) => kind === 'association')).toEqual([])
})

test('neither itself nor a sibling founds, reads or corrects an association, and who only looks changes nothing', async () => {
  const { id } = await newMember(association, 'helper')
  const own = await newOfficer(association, ['president'])
  const siblings = await newAssociation()
  const sibling = await newOfficer(siblings, ['president'])
  const auditor = await newOfficer(FEDERATION, ['auditor'])
  const before = await acts(association)
  for (const [who, desk] of [
    [own, association],
    [sibling, siblings],
    [sibling, association],
    [sibling, FEDERATION],
  ] as const) {
    expect((await who.at(`/groups/${association}`, 'GET', undefined, desk)).status).toBe(404)
    expect((await who.at('/associations', 'GET', undefined, desk)).status).toBe(404)
    expect((await who.at('/associations', 'POST', facts, desk)).status).toBe(404)
    for (const [path, body] of writes(association, id))
      expect([desk, path, (await who.at(path, 'POST', body, desk)).status]).toEqual([desk, path, 404])
  }
  for (const [path, body] of [['/associations', facts] as const, ...writes(association, id)])
    expect([path, (await auditor.at(path, 'POST', body)).status]).toEqual([path, 403])
  expect(await acts(association)).toEqual(before)
  await leave(siblings)
})

test.each([
  [{ name: 'ab' }, 'name'],
  [{ communeCode: undefined }, 'communeCode'],
  [{ handle: 'entrar' }, 'handle'],
  [{ handle: 'Con Espacios' }, 'handle'],
])('with %j it is not founded, and the field is named', async (change, field) => {
  const { status, body } = await secretary.at('/associations', 'POST', { ...facts, ...change })
  expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
})
