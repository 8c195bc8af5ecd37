import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HelperMandate, MemberHome } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { leave, type Member, newGroup, newMember } from '../../../clients/member.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { draftOf, groupDesk, groupPhoto } from '../../../clients/group-desk.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

type Headers = Record<string, string>
type Person = Member & { headers: Headers }

const person = async (member: Promise<Member>): Promise<Person> => {
  const known = await member
  return { ...known, headers: await sessionOf(known.id) }
}

let group = ''
let other = ''
let member: Person
let helper: Person
let stranger: Person
beforeAll(async () => {
  ;[group, other] = await Promise.all([newGroup(), newGroup()])
  ;[member, helper, stranger] = await Promise.all([
    person(newMember(group)),
    person(newMember('productoras-de-arauco', 'helper')),
    person(newMember(other, 'leader')),
  ])
})
afterAll(async () => {
  await Promise.all([leave(group), leave(other)])
  await sql('update membership set until = now() where id = $1', [helper.membershipId])
})

const of = <T = object>(method: string, path: string, { headers }: Person, body?: unknown, handle = group) =>
  call<T & Problem>(method, `/members/organizations/${handle}/${path}`, body, headers)
const give = (who: Person, helperId: string, days: unknown = 7, handle = group) =>
  of<{ mandate: HelperMandate }>('POST', 'mandates', who, { helperId, days }, handle)
const mandates = async (who: Person, handle = group) =>
  (await of<{ mandates: HelperMandate[] }>('GET', 'mandates', who, undefined, handle)).body.mandates
const canAct = async () => (await of('GET', 'mandates', helper)).status
const homeOf = async ({ headers }: Person) =>
  (await call<MemberHome>('GET', '/members/me', undefined, headers)).body

test('a helper acts for a group from its permission to its end, and the group reads each act', async () => {
  expect(await canAct()).toBe(404)
  const { helpers } = (await of<{ helpers: { id: string; name: string }[] }>('GET', 'helpers', member)).body
  expect(helpers).toContainEqual({ id: helper.id, name: helper.name })
  const { status, body } = await give(member, helper.id)
  expect(status).toBe(201)
  expect(body.mandate).toMatchObject({
    helper: { id: helper.id, name: helper.name },
    givenBy: member.name,
    endedAt: null,
    acts: [],
  })
  expect(Date.parse(body.mandate.until) - Date.parse(body.mandate.since)).toBe(7 * 86_400_000)
  expect((await homeOf(helper)).groups).toMatchObject([
    { handle: group, role: 'helper', mandate: { id: body.mandate.id } },
  ])
  await expect.poll(() => messagesTo(helper.phone)[0]?.template).toBe('mandate_given')

  expect(await canAct()).toBe(200)
  expect((await of('POST', 'products/prod_none/stock', helper, {})).status).toBeGreaterThanOrEqual(400)
  expect((await of('POST', 'consignments/con_none/move', helper, { to: 'accepted' })).status).toBe(404)
  const acts = async () => (await mandates(member))[0]?.acts.map(({ what, subject }) => ({ what, subject }))
  await expect.poll(acts).toEqual([
    { what: 'Avanzó un pedido. No resultó', subject: null },
    { what: 'Cambió cuántas hay de un producto. No resultó', subject: null },
  ])
  const [row] = await sql<{ n: string }>('select count(*) as n from mandate_act where mandate_id = $1', [
    body.mandate.id,
  ])
  expect(Number(row?.n)).toBe(2)

  expect((await of('DELETE', `mandates/${body.mandate.id}`, member)).status).toBe(204)
  expect(await canAct()).toBe(404)
  expect((await of('POST', 'consignments/con_none/move', helper, { to: 'accepted' })).status).toBe(404)
  expect((await homeOf(helper)).groups).toEqual([])
  const [ended] = await mandates(member)
  expect(ended?.endedAt).not.toBeNull()
  expect(ended?.acts).toHaveLength(2)
  expect((await of('DELETE', `mandates/${body.mandate.id}`, member)).status).toBe(204)
  expect((await mandates(member))[0]?.endedAt).toBe(ended?.endedAt)
})

test('with a permission she neither gives nor ends permissions, nor invites, nor pauses; each try is read too', async () => {
  const { mandate } = (await give(member, helper.id)).body
  const tries: [string, string, object?][] = [
    ['POST', 'mandates', { helperId: helper.id, days: 90 }],
    ['DELETE', `mandates/${mandate.id}`],
    ['POST', 'invitations', { name: 'Otra Persona', role: 'leader' }],
    ['POST', 'pause', { note: 'Descanso', backOn: '2030-01-01' }],
  ]
  for (const [method, path, body] of tries)
    expect([path, (await of(method, path, helper, body)).status]).toEqual([path, 403])
  const acts = async () =>
    (await mandates(member)).find(({ id }) => id === mandate.id)?.acts.map(({ what }) => what)
  await expect.poll(acts).toEqual(tries.map(() => 'Intentó otra cosa. No resultó'))
  expect(await canAct()).toBe(200)
})

test('what she tried at what is not the group’s is read without its name', async () => {
  const { mandate } = (await give(member, helper.id)).body
  const [foreign] = await sql<{ id: string; title: string }>(
    `select p.id, p.title from product p join federation_organization_product_product o on o.product_id = p.id
      join organization g on g.id = o.organization_id where g.handle <> $1 limit 1`,
    [group],
  )
  if (!foreign) throw new Error('nobody else has a product')
  expect((await of('POST', `products/${foreign.id}/sale`, helper, { to: 'paused' })).status).toBe(404)
  for (const reader of [member, helper]) {
    const read = (await mandates(reader)).find(({ id }) => id === mandate.id)
    expect(read?.acts).toMatchObject([{ subject: null }])
  }
})

test('what was on its way when a permission ended is done before its end is told, or not at all', async () => {
  const draft = await draftOf(group, { photos: [{ key: await groupPhoto(group), alt: '' }] })
  for (let round = 0; round < 4; round++) {
    const { mandate } = (await give(member, helper.id)).body
    const desk = await groupDesk(group, helper.headers)
    const done = async () =>
      (await sql('select id from proposal where by = $1', [`mandate:${mandate.id}`])).length
    const sent = Array.from({ length: 8 }, () => desk.send(draft))
    await expect.poll(done, { interval: 1 }).toBeGreaterThanOrEqual(round)
    const ended = await of('DELETE', `mandates/${mandate.id}`, member)
    const before = await done()
    const answers = (await Promise.all(sent)).map(({ status }) => status)
    expect([ended.status, await done()]).toEqual([204, before])
    expect(answers.filter((status) => status === 201)).toHaveLength(before)
    expect(answers.filter((status) => status === 404)).toHaveLength(8 - before)
  }
})

test('a permission opens nothing after its day, nor when its helper left the association', async () => {
  const { mandate } = (await give(member, helper.id, 1)).body
  expect(await canAct()).toBe(200)
  await sql('update membership set until = now() where id = $1', [helper.membershipId])
  expect(await canAct()).toBe(404)
  await sql('update membership set until = null where id = $1', [helper.membershipId])
  expect(await canAct()).toBe(200)
  await sql('update mandate set until = now() where id = $1', [mandate.id])
  expect(await canAct()).toBe(404)
  expect((await homeOf(helper)).groups).toEqual([])
})

test('a new permission takes the place of the one before, also of two at once', async () => {
  await Promise.all([give(member, helper.id, 5), give(member, helper.id, 9)])
  const open = (await mandates(member)).filter(
    ({ endedAt, until }) => endedAt === null && Date.parse(until) > Date.now(),
  )
  expect(open).toHaveLength(1)
})

test('it is given by a member of the group, to a helper of its association, for one to ninety days', async () => {
  for (const days of [0, 91, 1.5, -1, '7', null])
    expect((await give(member, helper.id, days)).body.fields).toHaveProperty('days')
  const foreign = await newMember('productoras-de-biobio', 'helper')
  for (const nobody of [foreign.id, stranger.id, member.id, 'mem_none', ''])
    expect([400, 404]).toContain((await give(member, nobody)).status)
  expect((await give(helper, helper.id, 7, other)).status).toBe(404)
  await sql('update membership set until = now() where id = $1', [foreign.membershipId])
})

test("what is one group's is nothing to another", async () => {
  const { mandate } = (await give(member, helper.id)).body
  for (const [method, path] of [
    ['GET', 'mandates'],
    ['GET', 'helpers'],
    ['POST', 'mandates'],
    ['DELETE', `mandates/${mandate.id}`],
    ['POST', 'invitations'],
  ] as const)
    expect([path, (await of(method, path, stranger, method === 'POST' ? {} : undefined)).status]).toEqual([
      path,
      404,
    ])
  expect((await of('DELETE', `mandates/${mandate.id}`, stranger, undefined, other)).status).toBe(404)
  expect(await mandates(stranger, other)).toEqual([])
  expect(await canAct()).toBe(200)
  expect((await of('GET', 'mandates', helper, undefined, other)).status).toBe(404)
})
