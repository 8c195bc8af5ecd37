import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskPoint, DeskPoints, ShopInfo } from '../../../../store/src/contracts/index.ts'
import { call, firstVariant, quote, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import {
  actsAbout,
  associationOf,
  endOfficesOf,
  newOfficer,
  type Officer,
} from '../../../fixtures/officer.ts'

const MARK = `Bodega ${randomUUID().slice(0, 8)}`
const NEXT_YEAR = `${new Date().getFullYear() + 1}-03-14`
const facts = {
  ...{ name: MARK, address: 'Calle Larga 12', communeCode: '08203', hours: 'Lunes de 9:00 a 13:00' },
  ...{ instructions: 'Toca el timbre.', dates: [] as string[] },
}

let association = ''
let group = ''
let coordinator: Officer
let above: Officer
let sibling: Officer
beforeAll(async () => {
  const [doc] = await sellable(1, 1)
  group = doc?.maker.handle ?? ''
  association = await associationOf(group)
  const [other] = await sql<{ handle: string }>(
    `select handle from organization where kind = 'association' and handle <> $1 and deleted_at is null
      and status = 'active' limit 1`,
    [association],
  )
  coordinator = await newOfficer(association, ['coordinator'])
  above = await newOfficer(FEDERATION, ['coordinator'])
  sibling = await newOfficer(other?.handle ?? '', ['coordinator'])
})
afterAll(async () => {
  for (const { member } of [coordinator, above, sibling]) await endOfficesOf(member)
  await sql('update point set deleted_at = now() where name like $1', [`${MARK}%`])
})

const add = (who: Officer, body: object) => who.at<{ id: string }>('/points', 'POST', body)
const listed = async (who: Officer): Promise<DeskPoint[]> => (await who.at<DeskPoints>('/points')).body.points
const ofMark = (points: DeskPoint[]) => points.filter(({ name }) => name.startsWith(MARK))
const shown = async () =>
  (await call<ShopInfo>('GET', '/shop')).body.points.filter(({ name }) => name.startsWith(MARK))

async function choices() {
  const { items } = (
    await call<{ items: { handle: string }[] }>('GET', `/catalog?group=${group}&available=1`)
  ).body
  const docs = await Promise.all(
    items.map(({ handle }) => call<Parameters<typeof firstVariant>[0]>('GET', `/catalog/${handle}`)),
  )
  const doc = docs
    .map(({ body }) => body)
    .find(({ variants }) => variants.some(({ available }) => available > 0))
  if (!doc) throw new Error(`${group} sells nothing`)
  const { body } = await quote({
    items: [{ variantId: firstVariant(doc).id, quantity: 1 }],
    communeCode: '08203',
  })
  return body.consignments[0]?.choices.filter(({ label }) => label.includes(MARK)).map(({ detail }) => detail)
}

test('an association adds, changes and ends a point of its own, which buyers are offered meanwhile', async () => {
  const made = await add(coordinator, { ...facts, kind: 'pickup', organization: association })
  expect(made.status, made.body.message).toBe(201)
  expect(await choices()).toEqual([expect.stringContaining('Calle Larga 12, Cañete')])
  expect(ofMark(await listed(above))).toMatchObject([{ commune: 'Cañete', awaited: 0 }])
  expect(ofMark(await listed(sibling))).toEqual([])

  const { id } = made.body
  const moved = await coordinator.at(`/points/${id}`, 'POST', { ...facts, address: 'Calle Corta 3' })
  expect([moved.status, (await shown())[0]?.address]).toEqual([200, 'Calle Corta 3'])
  await coordinator.at(`/points/${id}`, 'POST', { ...facts, address: 'Calle Corta 3' })

  expect((await sibling.at(`/points/${id}`, 'POST', facts)).status).toBe(404)
  expect((await sibling.at(`/points/${id}/ending`, 'POST', {})).status).toBe(404)
  expect((await coordinator.at(`/points/${id}/ending`, 'POST', {})).status).toBe(200)
  expect((await coordinator.at(`/points/${id}/ending`, 'POST', {})).status).toBe(404)
  expect([await shown(), await choices()]).toEqual([[], []])
  const [kept] = await sql<{ address: string }>('select address from point where id = $1', [id])
  expect(kept?.address).toBe('Calle Corta 3')
  expect((await actsAbout(id)).map(({ what }) => what)).toEqual([
    'point.added',
    'point.changed',
    'point.ended',
  ])
})

test('the federation keeps those of all, and what is sent twice is one', async () => {
  const body = { ...facts, name: `${MARK} dos`, kind: 'collection', organization: association }
  const answers = await Promise.all([add(above, body), add(above, body)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(ofMark(await listed(coordinator))).toHaveLength(1)
})

test.each<[string, object, string, RegExp]>([
  ['of nobody below', { organization: 'nadie' }, 'organization', /Elige de quién es/],
  ['a fair without days', { kind: 'fair' }, 'dates', /al menos un día que viene/],
  ['a fair that is over', { kind: 'fair', dates: ['2020-01-01'] }, 'dates', /al menos un día que viene/],
  ['a day that is none', { kind: 'fair', dates: ['2027-02-30'] }, 'dates.0', /Ese día no existe/],
  ['days of a place', { dates: [NEXT_YEAR] }, 'dates', /Solo una feria/],
  ['no commune', { communeCode: '' }, 'communeCode', /Elige la comuna/],
  ['no name', { name: ' ' }, 'name', /Falta este dato/],
])('a point with %s is refused by its field', async (_what, change, field, words) => {
  const own = { ...facts, name: `${MARK} mala`, kind: 'pickup', organization: association }
  const { status, body } = await add(coordinator, { ...own, ...change })
  expect([status, body.fields?.[field]]).toEqual([400, expect.stringMatching(words)])
})
