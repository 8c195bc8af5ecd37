import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskPrices, DeskQuotation, PublicSupply } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import {
  buyerFacts,
  inDays,
  offerFor,
  offeredStandard,
  openMonths,
} from '../../../fixtures/supply/agreement.ts'
import { asBuyer } from '../../../fixtures/supply/agreement-buyer.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let desk: Officer
let foreign: Officer
let standard = ''
beforeAll(async () => {
  desk = await newOfficer(HERE, ['coordinator'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
  standard = await offeredStandard(HERE, group, 1000)
})
afterAll(async () => {
  for (const { member } of [desk, foreign]) await endOfficesOf(member)
})

const STEPS = [
  { fromUnits: 24, netUnitClp: 3490 },
  { fromUnits: 100, netUnitClp: 3200 },
]
const list = { validFrom: inDays(-1), validUntil: inDays(30), isPublic: false, steps: STEPS }
const note = (changes: object = {}, who = desk) =>
  who.at<{ number: number }>(`/prices/${standard}`, 'POST', { ...list, ...changes })
const listsAt = async (who: Officer) =>
  (await who.at<DeskPrices>('/prices')).body.standards.find(({ handle }) => handle === standard)?.lists
const published = async () =>
  (await call<PublicSupply>('GET', '/supply')).body.standards.find(({ handle }) => handle === standard)
    ?.prices
const file = async (path: string) => {
  const { status, body } = await call<{ text?: string }>('GET', `/supply/${path}/document`)
  return { status, isPdf: body.text?.startsWith('%PDF-') === true }
}

test('prices are noted once whoever presses, stay as they were, and only the newest in force counts', async () => {
  const both = await Promise.all([note(), note()])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect((await note({ validUntil: inDays(-2) })).body.fields).toHaveProperty('validUntil')
  const dearer = await note({ steps: [...STEPS, { fromUnits: 500, netUnitClp: 3300 }] })
  expect(dearer.body.fields).toHaveProperty(['steps.2.netUnitClp'])
  expect((await note({ steps: [] })).status).toBe(400)
  expect(await listsAt(desk)).toMatchObject([{ number: 1, state: 'in_force', steps: STEPS }])
  await note({ validFrom: inDays(10), validUntil: inDays(60) })
  expect((await listsAt(desk))?.map(({ state }) => state)).toEqual(['ahead', 'in_force'])
  expect((await note({}, foreign)).status).toBe(404)
  expect(await listsAt(foreign)).toBeUndefined()
  await expect(sql('update supply_price_list set is_public = true')).rejects.toThrow(/stays/)
})

test('only what is published is read by everybody, on the page and on paper', async () => {
  await note({ validFrom: inDays(0) })
  expect(await published()).toEqual([])
  const steps = [{ fromUnits: 24, netUnitClp: 3390 }]
  await note({ isPublic: true, steps })
  expect(await published()).toMatchObject([{ supplier: { handle: HERE }, validUntil: inDays(30), steps }])
  expect(await file(`prices/${HERE}`)).toEqual({ status: 200, isPdf: true })
  expect((await file('prices/nadie')).status).toBe(404)
  expect(await file(`standards/${standard}`)).toEqual({ status: 200, isPdf: true })
  expect((await file('standards/ninguna')).status).toBe(404)
})

test('a quotation is filled from the list, and another price needs its reason, which its buyer does not read', async () => {
  await note({ isPublic: true })
  const [, from = '', , to = ''] = openMonths()
  const buyer = await desk.at<{ id: string }>('/buyers', 'POST', buyerFacts())
  const quote = (netUnitClp: number | string | null, priceWhy = '') =>
    desk.at<{ id: string } & Problem>('/quotations', 'POST', {
      ...offerFor(standard, 1),
      ...{ buyer: buyer.body.id, priceWhy },
      lines: [{ standard, from, to, units: 120, netUnitClp }],
    })
  const versionOf = async (id: string) =>
    (await desk.at<{ quotation: DeskQuotation }>(`/quotations/${id}`)).body.quotation.versions[0]
  for (const empty of ['', null]) {
    const filled = await quote(empty)
    expect((await versionOf(filled.body.id))?.lines.map(({ netUnitClp }) => netUnitClp)).toEqual([
      ...[3200, 3200, 3200],
    ])
  }
  const other = await quote(2990)
  expect(Object.keys(other.body.fields ?? {}).sort()).toEqual(['lines.0.netUnitClp', 'priceWhy'])
  const said = await quote(2990, 'Compra todo el año')
  expect(said.status).toBe(201)
  expect(await versionOf(said.body.id)).toMatchObject({ priceWhy: 'Compra todo el año' })
  const [row] = await sql<{ token: string }>('select token from supply_quotation where id = $1', [
    said.body.id,
  ])
  expect(JSON.stringify((await asBuyer(row?.token ?? '')).body)).not.toContain('Compra todo el año')
})
