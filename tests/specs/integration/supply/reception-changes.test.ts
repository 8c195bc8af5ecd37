import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskReceptionWhole, DeskReceptions } from '../../../../store/src/contracts/index.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { sql } from '../../../clients/store-database.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { promisedCallOff } from '../../../fixtures/supply/reception.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'
import { dayIn } from '../../../support/days.ts'
import { env } from '../../../support/env.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let quality: Officer
let standard = ''
beforeAll(async () => {
  quality = await newOfficer(HERE, ['quality'])
  standard = await votedStandard(HERE)
})
afterAll(() => endOfficesOf(quality.member))

const bring = async (callOff: string, lot: string, counted: [number, number, number], isMore = false) => {
  const [acceptedUnits, downgradedUnits, rejectedUnits] = counted
  const why = downgradedUnits + rejectedUnits > 0 ? 'Tapa suelta' : ''
  const body = { callOff, group, lot, acceptedUnits, downgradedUnits, rejectedUnits, why, isMore }
  return quality.at<{ id: string }>('/receptions', 'POST', body, HERE, { 'idempotency-key': randomUUID() })
}
const brought = async (...said: Parameters<typeof bring>) => (await bring(...said)).body.id
const takeBack = (id: string) =>
  quality.at<{ isNew: boolean }>(`/receptions/${id}/taking-back`, 'POST', { why: 'Era de otro grupo' })
const downgrade = (id: string, units: number, key: string = randomUUID()) =>
  quality.at<{ isNew: boolean }>(
    `/receptions/${id}/downgrade`,
    'POST',
    { units, why: 'Se destaparon', point: 'container' },
    HERE,
    { 'idempotency-key': key },
  )
const received = async (callOff: string) => {
  const { body } = await quality.at<DeskReceptions>('/receptions')
  return body.promised.find((one) => one.callOff === callOff)?.received
}
const usedOf = async (lot: string) => {
  const [row] = await sql<{ units: number }>(
    `select u.units from supply_lot_use u join supply_lot l on l.id = u.lot_id where l.code = $1
      order by u.number desc limit 1`,
    [lot],
  )
  return row?.units ?? 0
}

test('what passes to second quality leaves the call-off and is the group’s again, once', async () => {
  const callOff = await promisedCallOff(HERE, standard, { [group]: 40 })
  const lot = await lotOf(group, { units: 40, standard })
  const id = await brought(callOff, lot, [40, 0, 0])
  const key = randomUUID()
  const both = await Promise.all([downgrade(id, 6, key), downgrade(id, 6, key)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect((await downgrade(id, 5, key)).body.code).toBe('key_reused')
  expect([await received(callOff), await usedOf(lot)]).toEqual([34, 34])
  const { body } = await quality.at<DeskReceptionWhole>(`/receptions/${id}`)
  expect(body.reception).toMatchObject({
    ...{ acceptedUnits: 34, downgradedUnits: 6, why: 'Se destaparon', point: 'container', isSettled: false },
  })
  expect(Object.keys((await downgrade(id, 35)).body.fields ?? {})).toEqual(['units'])
  expect((await actsAbout(id)).map(({ what }) => what)).toEqual(['lot.received', 'reception.downgraded'])
  expect((await bring(callOff, lot, [6, 0, 0])).status).toBe(201)
})

test('what was counted wrong is taken back once, stays to be read, and is counted again', async () => {
  const callOff = await promisedCallOff(HERE, standard, { [group]: 10 })
  const lot = await lotOf(group, { units: 10, standard })
  const id = await brought(callOff, lot, [10, 0, 0])
  const both = await Promise.all([takeBack(id), takeBack(id)])
  expect(both.map(({ body }) => body.isNew).sort()).toEqual([false, true])
  expect([await received(callOff), await usedOf(lot)]).toEqual([0, 0])
  const { body } = await quality.at<DeskReceptionWhole>(`/receptions/${id}`)
  expect(body.reception).toMatchObject({ acceptedUnits: 10, takenBack: { why: 'Era de otro grupo' } })
  expect((await downgrade(id, 1)).body.code).toBe('not_possible')
  expect((await bring(callOff, lot, [8, 0, 2])).status).toBe(201)
  expect([await received(callOff), await usedOf(lot)]).toEqual([8, 8])
  await expect(sql('delete from supply_reception_change where reception_id = $1', [id])).rejects.toThrow(
    /stays/,
  )
})

test('what an invoice stands on is neither taken back nor downgraded, and says by which', async () => {
  const callOff = await agreedCallOff(HERE, 2500, { [group]: 20 }, { standard })
  const lot = await lotOf(group, { units: 20, standard })
  const id = await brought(callOff, lot, [20, 0, 0])
  const treasurer = await newOfficer(HERE, ['treasurer'])
  const folio = String(Math.floor(Math.random() * 1e11) + 1)
  const [issuedOn, receivedOn] = [dayIn(0), dayIn(0)]
  const invoice = await treasurer.at('/invoices', 'POST', { callOff, folio, issuedOn, receivedOn })
  await endOfficesOf(treasurer.member)
  expect(invoice.status).toBe(201)
  for (const answer of [await takeBack(id), await downgrade(id, 1)])
    expect([answer.status, answer.body.code]).toEqual([409, 'invoiced'])
  const { body } = await quality.at<DeskReceptionWhole>(`/receptions/${id}`)
  expect(body.reception).toMatchObject({ acceptedUnits: 20, isSettled: true, takenBack: null })
  expect(await usedOf(lot)).toBe(20)
})

/** Numbers that the seed of the run draws. */
function drawn(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

test('whatever is received, downgraded and taken back, what counts is what is in lots, and never more than was promised', async () => {
  const draw = drawn(env.seed)
  const PROMISED = 30
  const callOff = await promisedCallOff(HERE, standard, { [group]: PROMISED })
  const lots = [await lotOf(group, { units: 20, standard }), await lotOf(group, { units: 25, standard })]
  const known: { id: string; lot: string; accepted: number }[] = []
  const sumOf = (lot?: string) =>
    known.filter((one) => !lot || one.lot === lot).reduce((sum, one) => sum + one.accepted, 0)
  for (let step = 0; step < 24; step++) {
    const one = known[draw(Math.max(1, known.length))]
    const what = draw(4)
    if (what < 2 || !one) {
      const lot = lots[draw(2)] ?? ''
      const counted: [number, number, number] = [1 + draw(12), draw(3), draw(3)]
      const { status, body } = await bring(callOff, lot, counted)
      const fits = sumOf() + counted[0] <= PROMISED && sumOf(lot) + counted[0] <= (lot === lots[0] ? 20 : 25)
      expect([step, status === 201]).toEqual([step, fits])
      if (fits) known.push({ id: body.id, lot, accepted: counted[0] })
    } else if (what === 2) {
      const units = 1 + draw(6)
      const { status } = await downgrade(one.id, units)
      expect([step, status === 201]).toEqual([step, units <= one.accepted])
      if (status === 201) one.accepted -= units
    } else {
      expect((await takeBack(one.id)).status).toBe(200)
      known.splice(known.indexOf(one), 1)
    }
    expect([step, await received(callOff)]).toEqual([step, sumOf()])
    for (const lot of lots) expect([step, lot, await usedOf(lot)]).toEqual([step, lot, sumOf(lot)])
  }
}, 60_000)
