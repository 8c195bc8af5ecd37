import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  DeskLots,
  DeskLotWhole,
  GroupConsignment,
  LotShown,
  RecallWhole,
} from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { call, product as productOf } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import {
  actsAbout,
  associationOf,
  endOfficesOf,
  newOfficer,
  type Officer,
} from '../../../fixtures/officer.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'

const GROUP = 'colmenares-del-quillay'
const SOLD = 'miel-de-quillay'
let quality: Officer
let auditor: Officer
let own: Officer
let foreign: Officer
let product = ''
beforeAll(async () => {
  const here = await associationOf(GROUP)
  const [row] = await sql<{ handle: string }>(
    `select handle from organization where kind = 'association' and handle <> $1 and deleted_at is null
      and status = 'active' order by handle limit 1`,
    [here],
  )
  quality = await newOfficer(here, ['quality'])
  auditor = await newOfficer(here, ['auditor'])
  own = await newOfficer(here, ['quality'], GROUP)
  foreign = await newOfficer(row?.handle ?? '', ['president'])
})
afterAll(async () => {
  for (const { member } of [quality, auditor, own, foreign]) await endOfficesOf(member)
})

/** A part of an order with so many units of a lot, that its group has or handed over. */
async function soldFrom(code: string, isHandedOver = true) {
  const sold = await soldConsignment({ of: [await productOf(SOLD)], units: 2 })
  const { phone, consignment } = sold
  product = consignment.lines[0]?.productId ?? ''
  await phone.move(consignment.id, 'accepted')
  const lines = [{ lineId: consignment.lines[0]?.id ?? '', lots: [{ code, units: 2 }] }]
  const named = await phone.ask<{ consignment: GroupConsignment }>(
    'POST',
    `consignments/${consignment.id}/lots`,
    {
      lines,
    },
  )
  expect(named.status, named.body.message).toBe(200)
  if (isHandedOver) for (const to of ['packed', 'handed_over']) await phone.move(consignment.id, to)
  return { ...sold, lines }
}

async function honeyLot(units = 10): Promise<string> {
  const [row] = await sql<{ id: string }>('select id from product where handle = $1 and deleted_at is null', [
    SOLD,
  ])
  return lotOf(GROUP, { units, product: row?.id ?? null, title: 'Miel de prueba' })
}

const state = (who: Officer, code: string, to: 'held' | 'released', why = 'Una prueba') =>
  who.at<DeskLotWhole>(`/lots/${code}/state`, 'POST', { state: to, why })
const prepare = (lots: string[], who = quality) =>
  who.at<{ id: string }>('/recalls', 'POST', { lots, why: 'Tiene vidrio.', toDo: 'Guárdalo aparte.' })
const recallOf = async (id: string) => (await quality.at<RecallWhole>(`/recalls/${id}`)).body.recall
const send = (id: string, who = quality) =>
  who.at<{ isNew: boolean; letters: number }>(`/recalls/${id}/sending`, 'POST')
const shown = async (code: string) => (await call<LotShown>('GET', `/lots/${code}`)).body.state

describe('a lot at the desk', () => {
  test('is held and released by quality, once each, with what was said kept', async () => {
    const code = await honeyLot()
    expect((await state(quality, code, 'held', 'Tapa suelta')).body.lot).toMatchObject({ state: 'held' })
    expect((await state(quality, code, 'held', 'Otra vez')).body.lot.states).toHaveLength(1)
    expect(await shown(code)).toBe('held')
    expect((await state(own, code, 'released')).body.code).toBe('not_yours')
    const { lot } = (await state(quality, code, 'released', 'Se revisó')).body
    expect(lot.states.map(({ state: said, why }) => [said, why])).toEqual([
      ['released', 'Se revisó'],
      ['held', 'Tapa suelta'],
    ])
    expect(lot.states[0]?.by).toBe(quality.name)
    expect(await shown(code)).toBe('free')
    expect((await actsAbout(code)).map(({ what }) => what)).toEqual(['lot.held', 'lot.released'])
  })

  test('is read by who reads the offer, changed by quality and president alone, and not there for another', async () => {
    const code = await honeyLot()
    expect((await auditor.at<DeskLots>(`/lots?code=${code}`)).body.lots).toHaveLength(1)
    expect((await auditor.at(`/lots/${code}`)).status).toBe(200)
    expect((await state(auditor, code, 'held')).status).toBe(403)
    expect((await prepare([code], auditor)).status).toBe(403)
    expect((await foreign.at(`/lots/${code}`)).status).toBe(404)
    expect((await foreign.at<DeskLots>(`/lots?code=${code}`)).body.lots).toEqual([])
    expect((await state(foreign, code, 'held')).status).toBe(404)
    expect((await prepare([code], foreign)).status).toBe(404)
    expect(await shown(code)).toBe('free')
  })
})

describe('a recall', () => {
  test('first tells nobody, then each buyer once, whoever presses at once', async () => {
    const [code, other] = [await honeyLot(), await honeyLot()]
    const [left, still] = [await soldFrom(code), await soldFrom(code, false)]
    await soldFrom(other)
    const { status, body } = await prepare([code])
    expect(status).toBe(201)
    expect((await prepare([code])).body.id).toBe(body.id)
    expect(await shown(code)).toBe('held')

    const before = await recallOf(body.id)
    const numbers = [left.order.displayId, still.order.displayId].sort((a, b) => a - b)
    expect(before.of).toMatchObject([{ code, orders: numbers }])
    expect(before.orders.map(({ number }) => number)).toEqual(numbers)
    expect(before.orders.map(({ isStillHere }) => isStillHere)).toEqual([false, true])
    expect(before.orders.map(({ reached }) => reached)).toEqual(['not_sent', 'not_sent'])
    const { email, phone } = before.orders[0]?.buyer ?? { email: '', phone: '' }
    expect(phone).not.toBe('')
    const lettersOf = (displayId: number) =>
      messagesTo(email).filter(
        ({ template, subject }) => template === 'order-recalled' && subject.endsWith(`Pedido ${displayId}`),
      )
    expect(numbers.flatMap(lettersOf)).toEqual([])

    // The process was killed between the two steps: what was prepared is there, and is sent by who comes after.
    const answers = await Promise.all([send(body.id), send(body.id), send(body.id)])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(answers.filter((answer) => answer.body.isNew).map((answer) => answer.body.letters)).toEqual([2])
    await expect
      .poll(async () => (await recallOf(body.id)).orders.map(({ reached }) => reached), { timeout: 60_000 })
      .toEqual(['reached', 'reached'])
    for (const number of numbers) expect(lettersOf(number)).toHaveLength(1)
    expect(lettersOf(left.order.displayId)[0]?.text).toContain('Tiene vidrio.')
    expect(await shown(code)).toBe('recalled')
    expect(await shown(other)).toBe('free')
    expect((await state(quality, code, 'released')).body.code).toBe('not_possible')
    expect((await prepare([code])).body.code).toBe('not_possible')
    expect((await actsAbout(body.id)).map(({ what }) => what)).toEqual(['recall.prepared', 'recall.sent'])
    await expect(sql('update supply_recall set why = $1 where id = $2', ['otro', body.id])).rejects.toThrow(
      /stays/,
    )
  })

  test('whose lot was released meanwhile is not sent', async () => {
    const code = await honeyLot()
    const { id } = (await prepare([code])).body
    await state(quality, code, 'released')
    expect((await send(id)).body.code).toBe('not_possible')
    expect((await recallOf(id)).problem).not.toBeNull()
    await state(quality, code, 'held')
    expect((await send(id)).body.code).toBe('not_possible')
    const again = (await prepare([code])).body.id
    expect(again).not.toBe(id)
    expect((await send(again)).body).toMatchObject({ isNew: true, letters: 0 })
  })

  test('of another desk is not there, and is asked for in words', async () => {
    const { id } = (await prepare([await honeyLot()])).body
    expect((await foreign.at(`/recalls/${id}`)).status).toBe(404)
    expect((await send(id, foreign)).status).toBe(404)
    expect((await auditor.at(`/recalls/${id}`)).status).toBe(403)
    expect((await prepare([])).body.fields).toHaveProperty('lots')
    expect((await quality.at('/recalls', 'POST', { lots: ['K7QM2XPD'], why: '', toDo: '' })).status).toBe(400)
    expect(product).toMatch(/^prod_/)
  })
})
