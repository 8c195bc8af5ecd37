import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskGroup, DeskGroupWhole } from '../../../../store/src/contracts/index.ts'
import { formWith } from '../../../clients/call.ts'
import { groupDesk } from '../../../clients/group-desk.ts'
import { leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { sendNew } from '../../../clients/proposals.ts'
import { sql } from '../../../clients/store-database.ts'
import { newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { dayIn } from '../../../support/days.ts'

const FEDERATION = 'mingaco-biobio'

let association: string
let sibling: string
let group: string
let secretary: Officer
let auditor: Officer
let above: Officer
let stranger: Officer
beforeAll(async () => {
  association = await newAssociation()
  sibling = await newAssociation()
  group = await newGroup(association)
  secretary = await newOfficer(association, ['secretary'])
  auditor = await newOfficer(association, ['auditor'])
  stranger = await newOfficer(sibling, ['president'])
  above = await newOfficer(FEDERATION, ['secretary'], sibling)
})
afterAll(async () => {
  const made = [secretary, auditor, stranger, above].map(({ mandate }) => mandate)
  await sql('update mandate set ended_at = now() where id = any($1)', [made])
  for (const handle of [group, association, sibling]) await leave(handle)
})

type Act = {
  what: string
  subject: string
  before: object | null
  after: Record<string, unknown>
  by: string
}
const acts = (handle = association) =>
  sql<Act>(
    `select a.what, a.subject, a.before, a.after, a.member_id as by from act a
      join organization o on o.id = a.organization_id where o.handle = $1 order by a.at, a.id`,
    [handle],
  )
const lastAct = async (handle?: string) => (await acts(handle)).at(-1)
const whole = async (officer: Officer, handle = group, desk = association) =>
  (await officer.at<{ group: DeskGroupWhole }>(`/groups/${handle}`, 'GET', undefined, desk)).body.group
const named = (word: string) => `${word} ${randomBytes(4).toString('hex')}`

const facts = { name: 'Grupo de prueba', communeCode: '08203', locality: 'Antiquina', trade: 'Telar' }
const writes = (handle: string, member: string): [path: string, body: object][] => [
  [`/groups/${handle}`, facts],
  [`/groups/${handle}/trust`, { isTrusted: true }],
  [`/groups/${handle}/status`, { to: 'paused' }],
  [`/groups/${handle}/imports`, formWith('file', 'Nombre;Precio', 'a.csv', { confirm: '1' })],
  [`/groups/${handle}/members`, { name: 'Intrusa Prueba', role: 'member' }],
  [`/groups/${handle}/members/${member}`, { name: 'Otra Prueba', hasAgreed: true }],
]

test('each group below is listed with its members, its products and what waits', async () => {
  const leader = await newMember(group, 'leader')
  await sendNew(await groupDesk(group, await sessionOf(leader.id)), group)
  const { body } = await auditor.at<{ groups: DeskGroup[] }>('/groups')
  expect(body.groups).toMatchObject([
    {
      handle: group,
      parent: { handle: association },
      ...{ status: 'active', members: 1, onSale: 0, isTrusted: false },
      waiting: { proposals: 1, consignments: 0 },
    },
  ])
  const [seen, read] = [await whole(secretary), await whole(auditor)]
  expect(seen.people).toMatchObject([{ id: leader.id, contact: { phone: leader.phone, email: null } }])
  expect(read.people).toMatchObject([{ id: leader.id, name: leader.name, contact: null }])
  const all = await above.at<{ groups: DeskGroup[] }>('/groups', 'GET', undefined, FEDERATION)
  expect(all.body.groups.length).toBeGreaterThan(20)
})

describe('what is not hers', () => {
  test('who only looks changes nothing, and each is told so', async () => {
    const { id } = await newMember(group)
    const before = await acts()
    for (const [path, body] of [['/groups', facts] as const, ...writes(group, id)]) {
      const { status, body: said } = await auditor.at(path, 'POST', body)
      expect([path, status, said.code]).toEqual([path, 403, 'not_yours'])
    }
    expect(await acts()).toEqual(before)
  })

  test('a group of another association is not there, at her own desk or at its', async () => {
    const { id } = await newMember(group)
    for (const desk of [sibling, association]) {
      expect((await stranger.at(`/groups/${group}`, 'GET', undefined, desk)).status).toBe(404)
      for (const [path, body] of writes(group, id))
        expect([desk, path, (await stranger.at(path, 'POST', body, desk)).status]).toEqual([desk, path, 404])
    }
    expect((await stranger.at('/groups', 'GET', undefined, association)).status).toBe(404)
    expect((await stranger.at('/groups', 'POST', facts, association)).status).toBe(404)
  })

  test('a member of another group is not corrected through one of hers', async () => {
    const other = await newMember(await newGroup(sibling))
    const path = `/groups/${group}/members/${other.id}`
    expect((await secretary.at(path, 'POST', { name: 'Otra Prueba', hasAgreed: true })).status).toBe(404)
  })
})

describe('a new group', () => {
  test('is founded below her association, can sell, and it stays written who founded it', async () => {
    const name = named('Hilanderas')
    const handle = name.toLowerCase().replace(' ', '-')
    const made = await secretary.at<{ handle: string }>('/groups', 'POST', { ...facts, name })
    expect([made.status, made.body.handle]).toEqual([201, handle])
    const again = await secretary.at('/groups', 'POST', { ...facts, name })
    expect([again.status, again.body.code]).toEqual([409, 'handle_taken'])
    const [row] = await sql(
      `select o.status, o.commune_code, o.stock_location_id is not null as equipped, a.handle as association
        from organization o join organization a on a.id = o.parent_id where o.handle = $1`,
      [handle],
    )
    expect(row).toEqual({ status: 'active', commune_code: '08203', equipped: true, association })
    const written = (await acts()).filter(({ what }) => what === 'group.founded')
    expect(written).toMatchObject([{ by: secretary.member, after: { title: name, handle } }])
    await leave(handle)
  })

  test('at the federation’s desk it is said of which association it is', async () => {
    const name = named('Loceras')
    const none = await above.at('/groups', 'POST', { ...facts, name }, FEDERATION)
    expect([none.status, Object.keys(none.body.fields ?? {})]).toEqual([400, ['association']])
    const made = await above.at<{ handle: string }>(
      '/groups',
      'POST',
      { ...facts, name, association },
      FEDERATION,
    )
    expect(made.status).toBe(201)
    expect((await whole(secretary, made.body.handle)).parent.handle).toBe(association)
    await leave(made.body.handle)
  })

  test.each([
    [{ name: 'ab' }, 'name'],
    [{ communeCode: '99999' }, 'communeCode'],
    [{ communeCode: undefined }, 'communeCode'],
    [{ handle: 'Con Espacios' }, 'handle'],
    [{ handle: 'nuevo' }, 'handle'],
    [{ name: '¿¡!?' }, 'handle'],
    [{ trade: 'x'.repeat(200) }, 'trade'],
  ])('with %j is refused, and the field is named', async (change, field) => {
    const { status, body } = await secretary.at('/groups', 'POST', { ...facts, ...change })
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
  })
})

test('its facts are changed once, with what they were before', async () => {
  const name = named('Telar')
  await secretary.at(`/groups/${group}`, 'POST', facts)
  const change = { ...facts, name, locality: '' }
  for (const _ of [1, 2]) expect((await secretary.at(`/groups/${group}`, 'POST', change)).status).toBe(200)
  expect(await whole(secretary)).toMatchObject({ name, locality: null, trade: 'Telar' })
  const written = (await acts()).filter(({ what }) => what === 'group.changed')
  expect(written.at(-1)).toMatchObject({
    before: { name: facts.name, locality: facts.locality },
    after: { title: name, name, locality: null },
  })
  expect(written).toHaveLength(2)
})

test('an officer does not say of her own group that it is trusted; another one does', async () => {
  const own = await newOfficer(association, ['president'], group)
  expect((await whole(own)).isOwn).toBe(true)
  const no = await own.at(`/groups/${group}/trust`, 'POST', { isTrusted: true })
  expect([no.status, no.body.code]).toEqual([403, 'not_yours'])
  expect((await whole(own)).isTrusted).toBe(false)
  for (const _ of [1, 2]) await secretary.at(`/groups/${group}/trust`, 'POST', { isTrusted: true })
  expect((await whole(own)).isTrusted).toBe(true)
  await secretary.at(`/groups/${group}/trust`, 'POST', { isTrusted: false })
  const written = (await acts()).filter(({ what }) => /trusted/.test(what))
  expect(written.map(({ what, before }) => [what, before])).toEqual([
    ['group.trusted', { is_trusted: null }],
    ['group.untrusted', { is_trusted: true }],
  ])
  await sql('update mandate set ended_at = now() where id = $1', [own.mandate])
})

test('a group rests, comes back and leaves; each step stays written, and leaving has no way back', async () => {
  const resting = await newGroup(association)
  const say = (body: object) => secretary.at(`/groups/${resting}/status`, 'POST', body)
  const wrong = await say({ to: 'paused', backOn: '2020-01-01' })
  expect([wrong.status, wrong.body.fields?.backOn]).toEqual([400, 'Tiene que ser de mañana en adelante.'])
  const backOn = dayIn(30)
  expect((await say({ to: 'paused', note: 'En la cosecha', backOn })).status).toBe(200)
  expect(await whole(secretary, resting)).toMatchObject({
    status: 'paused',
    pauseNote: 'En la cosecha',
    backOn,
  })
  expect((await lastAct())?.after).toMatchObject({ status: 'paused', back_on: backOn })
  expect((await say({ to: 'active' })).status).toBe(200)
  expect((await say({ to: 'active' })).status).toBe(200)
  const unsure = await say({ to: 'left', isSure: false })
  expect([unsure.status, Object.keys(unsure.body.fields ?? {})]).toEqual([400, ['isSure']])
  expect((await say({ to: 'left', isSure: true })).status).toBe(200)
  expect((await say({ to: 'active' })).status).toBe(400)
  const [row] = await sql<{ id: string }>('select id from organization where handle = $1', [resting])
  const written = (await acts()).filter(({ subject }) => subject === row?.id)
  expect(written.map(({ what, before }) => [what, (before as { status: string }).status])).toEqual([
    ['group.paused', 'active'],
    ['group.active', 'paused'],
    ['group.left', 'active'],
  ])
})
