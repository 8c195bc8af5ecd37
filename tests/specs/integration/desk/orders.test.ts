import { afterAll, expect, test } from 'vitest'
import { purchase } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { actsAbout, associationOf, endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { expectToAddUp, soldConsignment } from '../../../fixtures/sold-consignment.ts'
import type { DeskConsignment, DeskConsignments } from '../../../../store/src/contracts/index.ts'

type One = { consignment: DeskConsignment }
const STREET = 'Aníbal Pinto 480'

afterAll(endOffices)

async function sold(units = 3) {
  const { order, consignment, phone } = await soldConsignment({ units })
  const group = order.docs[0]?.maker.handle ?? ''
  const association = await associationOf(group)
  const path = `/consignments/${consignment.id}`
  return { order, consignment, phone, group, association, path }
}

test('a coordinator takes an order for its group, prepares it and hands it over; each step is an act, and the group sees it', async () => {
  const { consignment, phone, group, association, path, order } = await sold()
  const { at, member, name } = await newOfficer(association, ['coordinator'])
  const list = await at<DeskConsignments>(`/consignments?number=${order.displayId}&group=${group}`)
  expect(list.body).toMatchObject({ total: 1, page: 1, rows: [{ id: consignment.id, state: 'pending' }] })
  expect((await at<One>(path)).body.consignment.recipient).toBeNull()
  for (const to of ['accepted', 'packed', 'handed_over'])
    for (const _ of ['once', 'again']) expect((await at(`${path}/move`, 'POST', { to })).status).toBe(200)
  expect((await phone.consignment(consignment.id)).body.consignment.state).toBe('handed_over')
  const arrived = await at(`${path}/move`, 'POST', { to: 'delivered' })
  expect(arrived.status).toBe(200)
  expect(await actsAbout(consignment.id)).toEqual(
    ['accepted', 'packed', 'handed_over', 'delivered'].map((state) => ({
      what: `consignment.${state}`,
      member_id: member,
    })),
  )
  const { steps } = (await at<One>(path)).body.consignment
  expect(steps.map(({ state, by }) => [state, by])).toContainEqual(['packed', name])
  const skipped = await at(`${path}/move`, 'POST', { to: 'accepted' })
  expect(skipped.status).toBe(200)
  await expectToAddUp(phone, group)
})

test('what is missing goes back to the buyer to the peso, is written as an act, and the list finds it', async () => {
  const { consignment, association, path, order } = await sold(3)
  const { at } = await newOfficer(association, ['president'])
  const [line] = consignment.lines
  await at(`${path}/move`, 'POST', { to: 'accepted' })
  const mute = await at(`${path}/quantities`, 'POST', {
    reason: '',
    lines: [{ lineId: line?.id, quantity: 1 }],
  })
  expect([mute.status, Object.keys(mute.body.fields ?? {})]).toEqual([400, ['reason']])
  const reason = 'Se quebró una'
  const short = await at(`${path}/quantities`, 'POST', { reason, lines: [{ lineId: line?.id, quantity: 1 }] })
  expect(short.status).toBe(200)
  const { body } = await at<One>(path)
  expect(body.consignment).toMatchObject({
    state: 'short',
    hasShortage: true,
    refundClp: 2 * (line?.unitPriceClp ?? 0),
    refunds: [{ reason: 'shortage', note: reason, amountClp: 2 * (line?.unitPriceClp ?? 0) }],
    lines: [{ quantity: 3, quantityConfirmed: 1, shortageReason: reason }],
  })
  for (const about of ['shortage', 'refund']) {
    const found = await at<DeskConsignments>(`/consignments?about=${about}&number=${order.displayId}`)
    expect(found.body.rows.map(({ id }) => id)).toEqual([consignment.id])
  }
  expect((await at(`${path}/cancel`, 'POST', { reason: 'No alcanza' })).status).toBe(200)
  expect((await at(`${path}/cancel`, 'POST', { reason: 'No alcanza' })).status).toBe(409)
  expect((await actsAbout(consignment.id)).map(({ what }) => what)).toEqual([
    'consignment.accepted',
    'consignment.short',
    'consignment.cancelled',
  ])
  expect((await purchase(order.orderToken)).status).toBe('cancelled')
})

test('who helps reads the label while the group has it; who reads money reads money; the others neither', async () => {
  const { association, path, phone, consignment } = await sold()
  await phone.move(consignment.id, 'accepted')
  const seen = async (office: string) =>
    (await (await newOfficer(association, [office])).at<One>(path)).body.consignment
  const own = (await phone.consignment(consignment.id)).body.consignment
  const [helps, audits, trains] = [await seen('coordinator'), await seen('auditor'), await seen('trainer')]
  expect(helps.recipient).toEqual(own.recipient)
  expect([helps.itemsClp, helps.earnsClp]).toEqual([expect.any(Number), null])
  expect([audits.recipient, audits.earnsClp]).toEqual([null, own.earnsClp])
  expect([trains.recipient, trains.itemsClp, trains.earnsClp, trains.deliveryClp]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(trains.lines.map(({ unitPriceClp }) => unitPriceClp)).toEqual(trains.lines.map(() => null))
  for (const one of [audits, trains]) expect(JSON.stringify(one)).not.toContain(STREET)
  const trainer = await newOfficer(association, ['trainer'])
  const byMoney = await trainer.at('/consignments?sort=-itemsClp')
  expect([byMoney.status, Object.keys(byMoney.body.fields ?? {})]).toEqual([400, ['sort']])
})

test('an office that reads, or one of another association, changes nothing', async () => {
  const { association, path, consignment } = await sold()
  const [other] = await sql<{ handle: string }>(
    `select handle from organization where kind = 'association' and handle <> $1 and status <> 'left' order by handle limit 1`,
    [association],
  )
  const acts = [
    [`${path}/move`, { to: 'accepted' }],
    [`${path}/quantities`, { reason: 'Falta', lines: [] }],
    [`${path}/cancel`, { reason: 'Nunca más' }],
  ] as const
  const sibling = await newOfficer(other?.handle ?? '', ['president'])
  for (const [at, body] of acts) {
    for (const office of ['auditor', 'treasurer', 'secretary'])
      expect((await (await newOfficer(association, [office])).at(at, 'POST', body)).status).toBe(403)
    expect((await sibling.at(at, 'POST', body)).status).toBe(404)
    expect((await sibling.at(at, 'POST', body, association)).status).toBe(404)
  }
  expect((await sibling.at(path)).status).toBe(404)
  expect(await actsAbout(consignment.id)).toEqual([])
})

test('who belongs to the group helps it as on her phone, but leaves it to another to say that it arrived', async () => {
  const { association, path, group } = await sold()
  const { at } = await newOfficer(association, ['coordinator'], group)
  for (const to of ['accepted', 'packed', 'handed_over'])
    expect((await at(`${path}/move`, 'POST', { to })).status).toBe(200)
  const own = await at(`${path}/move`, 'POST', { to: 'delivered' })
  expect([own.status, own.body.code]).toEqual([403, 'not_yours'])
})

test('each row stands on one page, in the order that was asked for', async () => {
  const { association } = await sold()
  const { at } = await newOfficer(association, ['coordinator'])
  const all = (await at<DeskConsignments>('/consignments?size=500')).body
  expect(all.rows.length).toBe(Math.min(500, all.total))
  for (const sort of ['', 'number', '-number', 'group', 'state', '-dueOn', 'itemsClp']) {
    const ids: string[] = []
    for (let page = 1; ids.length < all.rows.length && page < 40; page++) {
      const { body } = await at<DeskConsignments>(`/consignments?sort=${sort}&page=${page}&size=20`)
      ids.push(...body.rows.map(({ id }) => id))
    }
    expect(new Set(ids)).toEqual(new Set(all.rows.map(({ id }) => id)))
    expect(ids).toHaveLength(all.rows.length)
  }
  const numbers = (await at<DeskConsignments>('/consignments?sort=number')).body.rows.map((row) => row.number)
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  const future = await at<DeskConsignments>('/consignments?from=2999-01-01')
  expect(future.body).toMatchObject({ total: 0, rows: [] })
})

test.each([
  ['sort=price', 'sort'],
  ['sort=number;drop', 'sort'],
  ['page=0', 'page'],
  ['size=1000', 'size'],
  ['state=stolen', 'state'],
  ['about=money', 'about'],
  ['from=2026-02-30', 'from'],
  ['to=ayer', 'to'],
  ['number=1e3', 'number'],
  ['group=A_B', 'group'],
])('a list asked for with %s is refused, and the field is named', async (query, field) => {
  const { at } = await newOfficer('productoras-de-arauco', ['coordinator'])
  const answer = await at(`/consignments?${query}`)
  expect([answer.status, answer.body.code, Object.keys(answer.body.fields ?? {})]).toEqual([
    400,
    'invalid_data',
    [field],
  ])
})

test('what has not left of an order is called off together at the federation’s desk, with one refund; at an association’s only what is below it', async () => {
  const { order, consignment, phones } = await soldConsignment({ groups: 2, card: 'VD' })
  const [first = '', second = ''] = order.docs.map(({ maker }) => maker.handle)
  const { at } = await newOfficer(FEDERATION, ['coordinator'])
  const path = `/consignments/${consignment.id}`
  const seen = (await at<One>(path)).body.consignment
  const [, other] = await Promise.all(phones.map((phone) => phone.consignments()))
  const theirs = other?.find(({ displayId }) => displayId === order.displayId)
  expect(seen.openOthers.groups).toEqual([order.docs[1]?.maker.name])
  expect(seen.openOthers.backClp).toBeGreaterThan(0)
  const below = await newOfficer(await associationOf(first), ['coordinator'])
  const isShared = (await associationOf(first)) === (await associationOf(second))
  expect((await below.at<One>(path)).body.consignment.openOthers.groups).toHaveLength(isShared ? 1 : 0)

  const off = () => at(`${path}/cancel`, 'POST', { reason: 'No hay transporte', isWholeOrder: true })
  expect((await Promise.all([off(), off()])).map(({ status }) => status).sort()).toEqual([200, 409])
  const { payment, refundedClp, refunds } = await purchase(order.orderToken)
  expect([payment.state, refundedClp, refunds.length]).toEqual(['refunded', order.totalClp, 1])
  for (const id of [consignment.id, theirs?.id ?? ''])
    expect((await actsAbout(id)).map(({ what }) => what)).toEqual(['consignment.cancelled'])
})
