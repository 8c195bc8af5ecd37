import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskReceptions, LotShown, ReceptionRequest } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { calledOff, nextDelivery } from '../../../fixtures/supply/call-off.ts'
import { promisedCallOff } from '../../../fixtures/supply/reception.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let quality: Officer
let auditor: Officer
let foreign: Officer
let standard = ''
beforeAll(async () => {
  quality = await newOfficer(HERE, ['quality'])
  auditor = await newOfficer(HERE, ['auditor'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
  standard = await votedStandard(HERE)
})
afterAll(async () => {
  for (const { member } of [quality, auditor, foreign]) await endOfficesOf(member)
})

const promised = (units: number) => promisedCallOff(HERE, standard, { [group]: units })
const bring = (reception: Partial<ReceptionRequest>, key: string = randomUUID(), who = quality) =>
  call<{ id: string } & Problem>(
    'POST',
    `/desk/organizations/${HERE}/receptions`,
    {
      ...{ callOff: '', group, lot: '', acceptedUnits: 0, downgradedUnits: 0, rejectedUnits: 0, why: '' },
      ...{ isMore: false, ...reception },
    },
    { ...who.headers, 'idempotency-key': key },
  )
const seen = async (callOff: string) => {
  const { body } = await quality.at<DeskReceptions>('/receptions')
  return body.promised.find((one) => one.callOff === callOff)
}

test('what a group brings is counted once, by lot, and only what is of first quality counts', async () => {
  const callOff = await promised(40)
  const lot = await lotOf(group, { units: 60, standard })
  expect(await seen(callOff)).toMatchObject({ promised: 40, received: 0 })
  const key = randomUUID()
  const first = { callOff, lot, acceptedUnits: 30, downgradedUnits: 2, rejectedUnits: 3, why: 'Tapa suelta' }
  const both = await Promise.all([bring(first, key), bring(first, key)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect((await bring({ ...first, acceptedUnits: 1 }, key)).body.code).toBe('key_reused')
  expect(await seen(callOff)).toMatchObject({ received: 30 })
  const over = await bring({ callOff, lot, acceptedUnits: 11 })
  expect([over.status, Object.keys(over.body.fields ?? {})]).toEqual([400, ['acceptedUnits']])
  expect((await bring({ callOff, lot, acceptedUnits: 10 })).status).toBe(201)
  expect((await bring({ callOff, lot, acceptedUnits: 1, isMore: true })).status).toBe(201)
  expect(await seen(callOff)).toMatchObject({ received: 41 })
  const rows = await sql<{ units: number }>(
    `select u.units from supply_lot_use u join supply_lot l on l.id = u.lot_id where l.code = $1 order by u.number`,
    [lot],
  )
  expect(rows.map(({ units }) => units)).toEqual([30, 40, 41])
  const { body } = await call<LotShown>('GET', `/lots/${lot}`)
  expect(body.journey.map(({ what }) => what)).toEqual(['made', 'received'])
  const came = (await quality.at<DeskReceptions>('/receptions')).body.receptions.filter(
    (one) => one.lot === lot,
  )
  expect(came.map(({ rejectedUnits }) => rejectedUnits)).toEqual([0, 0, 3])
  await expect(sql('delete from supply_reception where why = $1', ['Tapa suelta'])).rejects.toThrow(/stays/)
})

test('two desks at the same moment never take more than was promised, nor than the lot has', async () => {
  const callOff = await promised(10)
  const lot = await lotOf(group, { units: 10, standard })
  const answers = await Promise.all([1, 2, 3].map(() => bring({ callOff, lot, acceptedUnits: 6 })))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
  const small = await lotOf(group, { units: 3, standard })
  const none = await bring({ callOff, lot: small, acceptedUnits: 4 })
  expect([none.status, Object.keys(none.body.fields ?? {})]).toEqual([400, ['lot']])
  expect((await bring({ callOff, lot: small, acceptedUnits: 3 })).status).toBe(201)
  const used = await bring({ callOff, lot: small, acceptedUnits: 1 })
  expect([used.status, used.body.code]).toEqual([409, 'not_possible'])
  expect(await seen(callOff)).toMatchObject({ received: 9 })
})

test('is refused of who promised nothing, of another standard, without a word of what was wrong, and to others', async () => {
  const callOff = await promised(10)
  const lot = await lotOf(group, { units: 10, standard })
  const other = await lotOf(group, { units: 10, standard: await votedStandard(HERE) })
  const fieldsOf = async (reception: Partial<ReceptionRequest>) =>
    Object.keys((await bring({ callOff, lot, acceptedUnits: 1, ...reception })).body.fields ?? {})
  expect(await fieldsOf({ lot: other })).toEqual(['lot'])
  expect(await fieldsOf({ lot: 'K7QM2XPD' })).toEqual(['lot'])
  expect(await fieldsOf({ rejectedUnits: 1 })).toEqual(['why'])
  expect(await fieldsOf({ acceptedUnits: 0 })).toEqual(['acceptedUnits'])
  const nobody = await calledOff(HERE, standard, 5, nextDelivery())
  expect(await fieldsOf({ callOff: nobody })).toEqual(['group'])
  expect((await bring({ callOff, lot, acceptedUnits: 1 }, randomUUID(), auditor)).status).toBe(403)
  const elsewhere = (await foreign.at<DeskReceptions>('/receptions')).body.promised
  expect(elsewhere.filter((one) => one.callOff === callOff)).toEqual([])
  const whole = {
    callOff,
    group,
    lot,
    acceptedUnits: 1,
    downgradedUnits: 0,
    rejectedUnits: 0,
    why: '',
    isMore: false,
  }
  const there = await call('POST', '/desk/organizations/productoras-de-biobio/receptions', whole, {
    ...foreign.headers,
    'idempotency-key': randomUUID(),
  })
  expect(there.status).toBe(404)
  expect(await seen(callOff)).toMatchObject({ received: 0 })
})
