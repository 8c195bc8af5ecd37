import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DeskReceptions,
  OwnLots,
  OwnReceptions,
  ReceptionRequest,
} from '../../../../store/src/contracts/index.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import type { Problem } from '../../../clients/call.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { promisedCallOff } from '../../../fixtures/supply/reception.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'
import { dayIn } from '../../../support/days.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let quality: Officer
let foreign: Officer
let coordinator: Officer
let standard = ''
beforeAll(async () => {
  // A woman of the group who holds the office too.
  quality = await newOfficer(HERE, ['quality'], group)
  foreign = await newOfficer('productoras-de-biobio', ['quality'])
  coordinator = await newOfficer(HERE, ['coordinator'])
  standard = await votedStandard(HERE)
})
afterAll(async () => {
  for (const { member } of [quality, foreign, coordinator]) await endOfficesOf(member)
})

const toReceive = async ({ headers }: Pick<Officer, 'headers'>) =>
  (await call<OwnReceptions>('GET', '/members/me/receptions', undefined, headers)).body.desks
const sent = (headers: Record<string, string>, body: ReceptionRequest, key: string, to = HERE) =>
  call<{ id: string } & Problem>('POST', `/members/organizations/${to}/receptions`, body, {
    ...headers,
    'idempotency-key': key,
  })

test('what was counted on a phone comes once, of the day on which it was counted, and the group reads it', async () => {
  const callOff = await promisedCallOff(HERE, standard, { [group]: 40 })
  const lot = await lotOf(group, { units: 60, standard })
  const [desk] = await toReceive(quality)
  expect(desk?.deliveries.find((one) => one.callOff === callOff)).toMatchObject({
    ...{ promised: 40, received: 0, lots: [{ code: lot, left: 60, state: 'free' }], came: [] },
    standard: { points: { container: 'Frasco', tolerances: '5 g más o menos' } },
  })
  const key = randomUUID()
  const body: ReceptionRequest = {
    ...{ callOff, group, lot, acceptedUnits: 30, downgradedUnits: 4, rejectedUnits: 2, why: 'Tapa suelta' },
    ...{ isMore: false, point: 'container', place: desk?.places[0]?.id ?? null, photo: 'f'.repeat(32) },
    saidAt: new Date().toISOString(),
  }
  const both = await Promise.all([sent(quality.headers, body, key), sent(quality.headers, body, key)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  const { receptions } = (await quality.at<DeskReceptions>('/receptions')).body
  expect(receptions.filter((one) => one.lot === lot)).toMatchObject([
    {
      acceptedUnits: 30,
      point: 'container',
      place: desk?.places[0]?.name,
      photo: null,
      receivedOn: dayIn(0),
    },
  ])
  const member = await sessionOf((await newMember(group)).id)
  const own = await call<OwnLots>('GET', `/members/organizations/${group}/lots`, undefined, member)
  expect(own.body.lots.find(({ code }) => code === lot)).toMatchObject({
    ...{
      left: 30,
      receptions: [{ acceptedUnits: 30, downgradedUnits: 4, rejectedUnits: 2, why: 'Tapa suelta' }],
    },
  })
})

test('is for who receives there, and for nobody else', async () => {
  const callOff = await promisedCallOff(HERE, standard, { [group]: 10 })
  const lot = await lotOf(group, { units: 10, standard })
  const body: ReceptionRequest = {
    ...{
      callOff,
      group,
      lot,
      acceptedUnits: 1,
      downgradedUnits: 0,
      rejectedUnits: 0,
      why: '',
      isMore: false,
    },
  }
  const member = await sessionOf((await newMember(group)).id)
  expect(await toReceive({ headers: member })).toEqual([])
  expect(await toReceive(coordinator)).toEqual([])
  const theirs = (await toReceive(foreign)).flatMap(({ deliveries }) => deliveries)
  expect(theirs.filter((one) => one.callOff === callOff)).toEqual([])
  for (const [headers, to] of [
    [member, HERE],
    [member, group],
    [coordinator.headers, HERE],
    [foreign.headers, HERE],
    [foreign.headers, 'productoras-de-biobio'],
    [quality.headers, group],
  ] as const)
    expect((await sent(headers, body, randomUUID(), to)).status).toBe(404)
  const upload = `/members/organizations/${HERE}/uploads/${'a'.repeat(32)}`
  expect((await call('HEAD', upload, undefined, { ...member, 'tus-resumable': '1.0.0' })).status).toBe(404)
  const bad = { ...body, place: 'point_0000ajeno', acceptedUnits: 1 }
  const wrong = await sent(quality.headers, bad, randomUUID())
  expect([wrong.status, Object.keys(wrong.body.fields ?? {})]).toEqual([400, ['place']])
  expect((await sent(quality.headers, body, randomUUID())).status).toBe(201)
})
