import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  BuyerQuotation,
  DeskDelivery,
  DeskReceptionWhole,
  GroupFaults,
  HandoverRequest,
} from '../../../../store/src/contracts/index.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'
import { dayIn } from '../../../support/days.ts'
import { readStack } from '../../../support/stack.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
const other = await ownGroup()
let quality: Officer
let auditor: Officer
let standard = ''
beforeAll(async () => {
  quality = await newOfficer(HERE, ['quality'])
  auditor = await newOfficer(HERE, ['auditor'])
  standard = await votedStandard(HERE)
})
afterAll(async () => {
  for (const { member } of [quality, auditor]) await endOfficesOf(member)
})

const keyed = (key: string = randomUUID()) => ({ 'idempotency-key': key })
const receive = async (callOff: string, of: string, lot: string, accepted: number, rejected = 0) => {
  const counted = { acceptedUnits: accepted, downgradedUnits: 0, rejectedUnits: rejected }
  const why = rejected > 0 ? 'Etiqueta corrida' : ''
  const body = {
    callOff,
    group: of,
    lot,
    ...counted,
    why,
    isMore: false,
    point: rejected > 0 ? 'label' : null,
  }
  return (await quality.at<{ id: string }>('/receptions', 'POST', body, HERE, keyed())).body.id
}
const taken: HandoverRequest = {
  takenBy: 'Rosa Pérez',
  takenRut: '12.345.678-5',
  takenOn: dayIn(0),
  takenTime: '10:30',
}
const handOver = (
  callOff: string,
  body: Partial<HandoverRequest> = {},
  key: string = randomUUID(),
  who = quality,
) =>
  who.at<{ id: string }>(`/deliveries/${callOff}/handovers`, 'POST', { ...taken, ...body }, HERE, keyed(key))
const seen = async (callOff: string) =>
  (await quality.at<DeskDelivery>(`/deliveries/${callOff}`)).body.delivery

test('what was received is fetched by lot, handed over once, and told to the buyer; what comes later is another note', async () => {
  const callOff = await agreedCallOff(HERE, 2500, { [group]: 40, [other]: 20 }, { standard })
  const [lot, otherLot] = [
    await lotOf(group, { units: 60, standard }),
    await lotOf(other, { units: 20, standard }),
  ]
  expect((await handOver(callOff)).body.code).toBe('not_possible')
  const id = await receive(callOff, group, lot, 30, 2)
  const before = await seen(callOff)
  expect(before).toMatchObject({ received: 30, loose: 30, buyer: { name: 'Hotel de prueba' } })
  const groups = before.places.flatMap((place) => place.groups)
  expect(groups.find((one) => one.group.handle === group)).toMatchObject({
    ...{ promised: 40, missing: 10, lots: [{ code: lot, units: 30 }] },
  })
  expect(groups.find((one) => one.group.handle === other)).toMatchObject({ missing: 20, lots: [] })
  expect(before.packing).toMatchObject([{ lots: [{ code: lot, units: 30 }] }])

  const key = randomUUID()
  const both = await Promise.all([handOver(callOff, {}, key), handOver(callOff, {}, key)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect((await handOver(callOff, { takenBy: 'Otra' }, key)).body.code).toBe('key_reused')
  expect((await handOver(callOff)).body.code).toBe('not_possible')
  await receive(callOff, other, otherLot, 20)
  expect((await handOver(callOff, { takenRut: '' })).status).toBe(201)
  const after = await seen(callOff)
  expect(after).toMatchObject({ received: 50, loose: 0, packing: [] })
  expect(
    after.handovers.map(({ units, takenRut, lots }) => [units, takenRut, lots.map(({ code }) => code)]),
  ).toEqual([
    [20, null, [otherLot]],
    [30, '12345678-5', [lot]],
  ])

  const refused = await quality.at(`/receptions/${id}/taking-back`, 'POST', { why: 'Mal contada' })
  expect([refused.status, refused.body.code]).toEqual([409, 'not_possible'])
  const { reception } = (await quality.at<DeskReceptionWhole>(`/receptions/${id}`)).body
  expect(reception).toMatchObject({ isSettled: true, takenBack: null })

  const [row] = await sql<{ token: string }>(
    `select q.token from supply_call_off c join supply_agreement a on a.id = c.agreement_id
      join supply_quotation q on q.id = a.quotation_id where c.id = $1`,
    [callOff],
  )
  const { body } = await call<BuyerQuotation>('GET', `/supply/quotations/${row?.token}`)
  expect(body.agreement?.callOffs[0]?.deliveries).toMatchObject([
    { units: 20, takenBy: 'Rosa Pérez', takenTime: '10:30', lots: [{ code: otherLot }] },
    { units: 30, lots: [{ code: lot, units: 30 }] },
  ])
  await expect(sql('delete from supply_handover where call_off_id = $1', [callOff])).rejects.toThrow(/stays/)
})

test('list and note are papers, and a bad word is told by its field', async () => {
  const callOff = await agreedCallOff(HERE, 2500, { [group]: 10 }, { standard })
  await receive(callOff, group, await lotOf(group, { units: 10, standard }), 10)
  const wrong = await handOver(callOff, {
    takenBy: '',
    takenRut: '1-1',
    takenOn: dayIn(2),
    takenTime: '25:00',
  })
  expect([wrong.status, Object.keys(wrong.body.fields ?? {}).sort()]).toEqual([
    400,
    ['takenBy', 'takenRut', 'takenTime'],
  ])
  expect(Object.keys((await handOver(callOff, { takenOn: dayIn(2) })).body.fields ?? {})).toEqual(['takenOn'])
  expect((await handOver(callOff, {}, randomUUID(), auditor)).status).toBe(403)
  const { id } = (await handOver(callOff)).body
  const { store } = readStack().urls
  const paper = (path: string) => fetch(`${store}${path}`, { headers: quality.headers })
  for (const file of ['document.pdf', `handovers/${id}/document.pdf`]) {
    const answer = await paper(`/desk/organizations/${HERE}/deliveries/${callOff}/${file}`)
    expect([file, answer.status, (await answer.text()).slice(0, 5)]).toEqual([file, 200, '%PDF-'])
  }
})

test('what was rejected is told to the desk of its group by point of the sheet', async () => {
  const faulty = other
  const callOff = await agreedCallOff(HERE, 2500, { [faulty]: 10 }, { standard })
  const lot = await lotOf(faulty, { units: 20, standard })
  await receive(callOff, faulty, lot, 4, 3)
  await receive(callOff, faulty, lot, 2, 1)
  const back = await receive(callOff, faulty, lot, 1, 5)
  await quality.at(`/receptions/${back}/taking-back`, 'POST', { why: 'De otro grupo' })
  const { faults } = (await quality.at<GroupFaults>(`/groups/${faulty}/faults`)).body
  expect(faults).toMatchObject([{ point: 'label', times: 2, units: 4, last: { why: 'Etiqueta corrida' } }])
  for (const { courses } of faults) expect(courses.length).toBeLessThanOrEqual(2)
})
