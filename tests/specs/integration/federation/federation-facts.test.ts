import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskFederation, ShopInfo } from '../../../../store/src/contracts/index.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { associationOf, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'

let secretary: Officer
let auditor: Officer
let ofAssociation: Officer
let before: DeskFederation
beforeAll(async () => {
  secretary = await newOfficer(FEDERATION, ['secretary'])
  auditor = await newOfficer(FEDERATION, ['auditor'])
  ofAssociation = await newOfficer(await associationOf('telar-mar-adentro'), ['president'])
  before = (await secretary.at<DeskFederation>('/federation')).body
})
afterAll(async () => {
  await say(before)
  for (const { member } of [secretary, auditor, ofAssociation]) await endOfficesOf(member)
})

const say = (facts: object, who = secretary, desk = FEDERATION) =>
  who.at<DeskFederation>('/federation', 'POST', facts, desk)
const inShop = async () => (await call<ShopInfo>('GET', '/shop')).body.federation
const acts = async () =>
  (
    await sql<{ before: object; after: object }>(
      `select before, after from act where what = 'federation.changed' and member_id = $1 order by at`,
      [secretary.member],
    )
  ).map((act) => ({ before: act.before, after: act.after }))

test('the federation is called as its officer says, everywhere, and keeps its address; twice at once is one act', async () => {
  const name = `${before.name} de prueba`
  const said = await Promise.all([1, 2, 3].map(() => say({ ...before, name })))
  expect(said.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await inShop()).toMatchObject({ handle: FEDERATION, name })
  expect(await acts()).toEqual([{ before: { name: before.name }, after: { title: name, name } }])

  const communeCode = before.communeCode === '08203' ? '08303' : '08203'
  expect((await say({ name, communeCode })).body).toEqual({ name, communeCode })
  expect((await inShop()).communeCode).toBe(communeCode)
  expect((await say(before)).status).toBe(200)
  expect(await inShop()).toMatchObject(before)
})

test.each([
  ['no name', { name: '  ' }, 'name'],
  ['a name that is too long', { name: 'a'.repeat(121) }, 'name'],
  ['no commune', { communeCode: '' }, 'communeCode'],
  ['a commune that there is not', { communeCode: '99999' }, 'communeCode'],
])('%s is refused by its field', async (_, wrong, field) => {
  const { status, body } = await say({ ...before, ...wrong })
  expect([status, body.code, Object.keys(body.fields ?? {})]).toEqual([400, 'invalid_data', [field]])
})

test('who keeps the shop of the federation says it, and nobody else', async () => {
  const facts = { ...before, name: 'De otra' }
  expect((await say(facts, auditor)).status).toBe(403)
  expect((await auditor.at('/federation')).status).toBe(200)
  expect((await say(facts, ofAssociation)).status).toBe(404)
  expect((await say(facts, ofAssociation, await associationOf('telar-mar-adentro'))).status).toBe(404)
  expect(await inShop()).toMatchObject(before)
})
