import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskUnionPage, DeskUnions, UnionMemberRequest } from '../../../../store/src/contracts/index.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { sql } from '../../../clients/store-database.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { inDays } from '../../../fixtures/supply/agreement.ts'
import {
  begunUnion,
  completeUnion,
  unionFacts,
  unionMember,
  unionPaper,
} from '../../../fixtures/supply/union.ts'

const HERE = 'productoras-de-arauco'
const THERE = 'productoras-de-biobio'
let desk: Officer
let partner: Officer
let federation: Officer
beforeAll(async () => {
  desk = await newOfficer(HERE, ['coordinator'])
  partner = await newOfficer(THERE, ['coordinator'])
  federation = await newOfficer(FEDERATION, ['coordinator'])
})
afterAll(async () => {
  for (const { member } of [desk, partner, federation]) await endOfficesOf(member)
})

const read = async (id: string, who = desk) => (await who.at<DeskUnionPage>(`/unions/${id}`)).body.union
const join = (id: string, member: UnionMemberRequest, who = desk) =>
  who.at<{ id: string }>(`/unions/${id}/members`, 'POST', member)
const step = (id: string, kind: string, more: object = {}) =>
  desk.at(`/unions/${id}/steps`, 'POST', { kind, on: inDays(0), note: '', ...more })

test('a union is begun once, lacks what it lacks, and is presented once nothing is missing', async () => {
  const facts = unionFacts()
  const both = await Promise.all([1, 2].map(() => desk.at<{ id: string }>('/unions', 'POST', facts)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  const union = await begunUnion(desk, THERE)
  expect((await read(union.id)).lacks).toHaveLength(10)
  const early = await step(union.id, 'presented')
  expect(early).toMatchObject({ status: 409, body: { code: 'not_possible' } })
  expect(early.body.message).toContain('Todavía no está lista')
  await completeUnion(desk, union)
  expect(await read(union.id)).toMatchObject({ lacks: [], state: 'preparing', isSmallPurchase: false })
  const [first = ''] = union.members
  const late = unionPaper(first, 'tax', { number: '78', validUntil: inDays(9) })
  const twice = await Promise.all([1, 2].map(() => desk.at(`/unions/${union.id}/papers`, 'POST', late)))
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 201])
  expect((await read(union.id)).lacks).toMatchObject([{ said: expect.stringContaining('vence el') }])
  await desk.at(`/unions/${union.id}/papers`, 'POST', unionPaper(first, 'tax'))
  expect((await desk.at(`/unions/${union.id}/document.pdf`)).status).toBe(200)
  expect(
    (await Promise.all([step(union.id, 'presented'), step(union.id, 'presented')]))
      .map(({ status }) => status)
      .sort(),
  ).toEqual([200, 201])
  expect((await desk.at(`/unions/${union.id}`, 'POST', facts)).status).toBe(409)
  expect(
    (await actsAbout(union.id)).map(({ what }) => what).filter((what) => what === 'union.presented'),
  ).toHaveLength(1)
  await expect(sql('update supply_union_step set note = $1', ['x'])).rejects.toThrow(/stays/)
})

test('who is a member reads it and writes nothing; whoever is not finds nothing', async () => {
  const { id } = await begunUnion(desk, THERE)
  expect(await read(id, partner)).toMatchObject({ isOwn: false, keeper: { handle: HERE } })
  const seen = await partner.at<DeskUnions>('/unions')
  expect(seen.body.unions.find((one) => one.id === id)).toMatchObject({ isOwn: false })
  for (const path of ['', '/members', '/papers', '/steps', '/representative'])
    expect((await partner.at(`/unions/${id}${path}`, 'POST', bodies[path])).status).toBe(404)
  const alone = await begunUnion(desk, null)
  expect((await partner.at(`/unions/${alone.id}`)).status).toBe(404)
  expect((await partner.at(`/unions/${alone.id}/document.pdf`)).status).toBe(404)
  const [row] = await sql<{ id: string }>(
    `select m.id from supply_union_member m join organization o on o.id = m.organization_id where m.union_id = $1`,
    [id],
  )
  await desk.at(`/unions/${id}/members/${row?.id}/leaving`, 'POST', {})
  expect((await partner.at(`/unions/${id}`)).status).toBe(404)
})
const bodies: Record<string, object> = {
  '': unionFacts(),
  '/members': unionMember(),
  '/papers': unionPaper(null, 'public_deed'),
  '/steps': { kind: 'ended', on: inDays(0), note: 'x' },
  '/representative': { member: 'sunim_01ABCD', name: 'x' },
}

test('a member is in one union of a process, whoever presses first, until that one is given up', async () => {
  const process = unionFacts().process
  const [one, two] = [
    await begunUnion(desk, null, { process }),
    await begunUnion(partner, null, { process: process.replaceAll('-', ' ').toLowerCase() }),
  ]
  const member = unionMember()
  const both = await Promise.all([join(one.id, member), join(two.id, member, partner)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  const [lost] = both.filter(({ status }) => status === 409)
  expect(lost?.body.fields).toHaveProperty('rut')
  const [winner, who] = both[0]?.status === 201 ? [one.id, desk] : [two.id, partner]
  await who.at(`/unions/${winner}/steps`, 'POST', { kind: 'ended', on: inDays(0), note: 'No alcanzamos' })
  const [loser, other] = winner === one.id ? [two.id, partner] : [one.id, desk]
  expect((await join(loser, member, other)).status).toBe(201)
  expect((await join(loser, { ...unionMember(), size: 'large' }, other)).body.fields).toHaveProperty('size')
  expect((await join(loser, { ...unionMember(), rut: '12345678-0' }, other)).body.fields).toHaveProperty(
    'rut',
  )
})

test('in an awarded contract a member is replaced with leave, once a fifth of it is done', async () => {
  const union = await begunUnion(desk, null)
  await completeUnion(desk, union)
  const [first = '', second = ''] = union.members
  const replaces = { member: second, executedPercent: 25, leave: 'Oficio 12', leaveOn: inDays(0) }
  const other = unionMember({ replaces })
  expect((await join(union.id, other)).status).toBe(409)
  await step(union.id, 'presented')
  await step(union.id, 'awarded')
  expect((await join(union.id, unionMember())).status).toBe(409)
  const soon = await join(union.id, { ...other, replaces: { ...replaces, executedPercent: 19 } })
  expect(soon.body.fields).toHaveProperty(['replaces.executedPercent'])
  expect((await join(union.id, other)).status).toBe(201)
  const now = await read(union.id)
  expect(now.members.map(({ id }) => id)).toContain(first)
  expect(now.members.map(({ id }) => id)).not.toContain(second)
  expect(now.past).toMatchObject([{ leave: 'Oficio 12', replacedBy: other.name }])
  expect(now.lacks.some(({ said }) => said.includes('es de antes de que entrara'))).toBe(true)
})

test('an amount in pesos asks for the UTM of the month, which the federation’s desk notes once', async () => {
  const { id } = await begunUnion(desk, null, { amount: 80_000_000, amountUnit: 'clp' })
  const utm = { month: inDays(0).slice(0, 7), valueClp: '79.999', source: 'SII, prueba' }
  const note = (who: Officer, at: string, more: object = {}) =>
    who.at('/utm', 'POST', { ...utm, ...more }, at)
  expect((await note(desk, HERE)).status).toBe(404)
  expect((await note(federation, FEDERATION, { source: '' })).body.fields).toHaveProperty('source')
  expect((await note(federation, FEDERATION)).status).toBe(201)
  expect((await note(federation, FEDERATION)).status).toBe(200)
  expect(await read(id)).toMatchObject({ needs: 'public_deed', utm: { valueClp: 79_999 } })
  await note(federation, FEDERATION, { valueClp: 80_001 })
  expect(await read(id)).toMatchObject({ needs: 'private_agreement' })
})
