import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { lotCodeOf } from '../../../../store/src/contracts/lot-code.ts'
import type { GroupConsignment, LotNote, LotShown, OwnLots } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { associationOf } from '../../../fixtures/officer.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { env } from '../../../support/env.ts'
import { Random } from '../../faults/rig/random.ts'
import { votedStandard } from '../../../fixtures/supply/standard.ts'

const newCode = () => lotCodeOf(randomBytes(8))
const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'America/Santiago' })

/** Each of three requests at once. */
const WAVES = 12

type Sold = Awaited<ReturnType<typeof soldConsignment>>
/** Of three units, taken by its group. */
let sold: Sold
let handle = ''
let product = ''
let line = ''
beforeAll(async () => {
  sold = await soldConsignment({ units: 3 })
  handle = sold.order.docs[0]?.maker.handle ?? ''
  line = sold.consignment.lines[0]?.id ?? ''
  product = sold.consignment.lines[0]?.productId ?? ''
  expect((await sold.phone.move(sold.consignment.id, 'accepted')).status).toBe(200)
})

const make = (note: Partial<LotNote> = {}, key: string = randomUUID()) => {
  const whole: LotNote = {
    ...{ code: newCode(), product, standard: null, units: 10, madeOn: today(), bestBefore: null },
    ...{ note: '', saidAt: new Date().toISOString(), ...note },
  }
  return call<OwnLots & Problem>('POST', `/members/organizations/${handle}/lots`, whole, {
    authorization: `Bearer ${sold.phone.token}`,
    'idempotency-key': key,
  })
}
const made = async (units: number, more: Partial<LotNote> = {}) => {
  const code = newCode()
  expect((await make({ code, units, ...more })).status).toBe(201)
  return code
}
const ownLot = async (code: string) =>
  (await sold.phone.ask<OwnLots>('GET', 'lots')).body.lots.find((lot) => lot.code === code)
type Named = { code: string; units: number }[]
const name = (lots: Named, of: Pick<Sold, 'phone' | 'consignment'> = sold) =>
  of.phone.ask<{ consignment: GroupConsignment }>('POST', `consignments/${of.consignment.id}/lots`, {
    lines: [{ lineId: of.consignment.lines[0]?.id ?? '', lots }],
  })
const rowsOf = (code: string) =>
  sql<{ units: number }>(
    `select u.units from supply_lot_use u join supply_lot l on l.id = u.lot_id where l.code = $1 order by u.number`,
    [code],
  )
const stateOf = (code: string, state: string) =>
  sql(
    `insert into supply_lot_state (id, lot_id, number, state, why, by)
      select $1, l.id, coalesce((select max(number) from supply_lot_state where lot_id = l.id), 0) + 1, $2, 'Una prueba',
        'prueba' from supply_lot l where l.code = $3`,
    [`lots_${randomUUID()}`, state, code],
  )

describe('a lot', () => {
  test('is written down once for one key, also at once, and stays as it was', async () => {
    const code = newCode()
    const [key, saidAt] = [randomUUID(), new Date().toISOString()]
    const both = await Promise.all([make({ code, saidAt }, key), make({ code, saidAt }, key)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect((await make({ code, saidAt, units: 11 }, key)).body.code).toBe('key_reused')
    expect((await make({ code })).body.code).toBe('handle_taken')
    expect(await ownLot(code)).toMatchObject({ units: 10, left: 10, state: 'free', productId: product })
    await expect(sql('update supply_lot set units = 99 where code = $1', [code])).rejects.toThrow(/stays/)
    await expect(sql('delete from supply_lot where code = $1', [code])).rejects.toThrow(/stays/)
  })

  test('is of a product of its group, of a standard that it sees, or of both', async () => {
    const standard = await votedStandard(await associationOf(handle))
    const both = await made(5, { standard })
    expect(await ownLot(both)).toMatchObject({ productId: product, standard: { version: 1 } })
    expect(await ownLot(await made(5, { product: null, standard }))).toMatchObject({ productId: null })
    const [foreign] = await sql<{ id: string }>(
      `select p.product_id as id from federation_organization_product_product p
        join organization o on o.id = p.organization_id where o.handle <> $1 limit 1`,
      [handle],
    )
    expect((await make({ product: foreign?.id ?? '' })).status).toBe(404)
    expect((await make({ product: null })).body.fields).toHaveProperty('product')
  })

  test('has days that can be', async () => {
    expect((await make({ madeOn: '2100-01-01' })).body.fields).toHaveProperty('madeOn')
    expect((await make({ bestBefore: '2020-01-01' })).body.fields).toHaveProperty('bestBefore')
    expect((await make({ units: 0 })).status).toBe(400)
    expect((await make({ code: 'K7QM' })).status).toBe(400)
  })
})

describe('a part of an order', () => {
  test('says from which lots it comes, changes it, and what was said stays', async () => {
    const [one, two] = [await made(10), await made(2)]
    const answer = await name([
      { code: one, units: 1 },
      { code: two, units: 2 },
    ])
    expect(answer.body.consignment.lines[0]?.lots).toEqual(
      [
        { code: one, units: 1, state: 'free' },
        { code: two, units: 2, state: 'free' },
      ].sort((a, b) => a.code.localeCompare(b.code)),
    )
    expect([(await ownLot(one))?.left, (await ownLot(two))?.left]).toEqual([9, 0])
    const again = [{ code: one, units: 3 }]
    expect((await name(again)).status).toBe(200)
    expect((await name(again)).status).toBe(200)
    expect([(await ownLot(one))?.left, (await ownLot(two))?.left]).toEqual([7, 2])
    expect((await rowsOf(one)).map(({ units }) => units)).toEqual([1, 3])
    expect((await rowsOf(two)).map(({ units }) => units)).toEqual([2, 0])
    expect((await name([])).body.consignment.lines[0]?.lots).toEqual([])
  })

  test('takes no more than goes, than the lot has, nor what is held, recalled, foreign or of another product', async () => {
    const [full, small, held, recalled] = [await made(9), await made(1), await made(9), await made(9)]
    await stateOf(held, 'held')
    await stateOf(recalled, 'recalled')
    const standard = await votedStandard(await associationOf(handle))
    const other = await made(9, { product: null, standard })
    for (const lots of [
      [{ code: full, units: 4 }],
      [{ code: small, units: 2 }],
      [{ code: held, units: 1 }],
      [{ code: recalled, units: 1 }],
      [{ code: other, units: 1 }],
    ]) {
      const { status, body } = await name(lots)
      expect([status, body.code]).toEqual([409, 'not_possible'])
    }
    const foreign = await soldConsignment()
    expect((await name([{ code: newCode(), units: 1 }])).status).toBe(404)
    const stranger = { phone: await groupPhone(handle), consignment: foreign.consignment }
    if (foreign.order.docs[0]?.maker.handle !== handle)
      expect((await name([{ code: full, units: 1 }], stranger)).status).toBe(404)
    await stateOf(held, 'released')
    expect((await name([{ code: held, units: 1 }])).status).toBe(200)
    await name([])
  })

  test('and another of the same lot at the same moment: no unit goes twice', async () => {
    const doc = sold.order.docs[0]
    const second = await soldConsignment({ units: 3, of: doc ? [doc] : null })
    expect((await second.phone.move(second.consignment.id, 'accepted')).status).toBe(200)
    const code = await made(4)
    const answers = await Promise.all([
      name([{ code, units: 3 }]),
      name([{ code, units: 3 }], { phone: sold.phone, consignment: second.consignment }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await ownLot(code))?.left).toBe(1)
    await Promise.all([name([]), name([], { phone: sold.phone, consignment: second.consignment })])
  })

  test('whatever is said of lots at once, no unit goes twice, and what was said last counts', async () => {
    const doc = sold.order.docs[0]
    const parts: Pick<Sold, 'phone' | 'consignment'>[] = [sold]
    for (let n = 0; n < 2; n += 1) {
      const { consignment } = await soldConsignment({ units: 3, of: doc ? [doc] : null })
      await sold.phone.move(consignment.id, 'accepted')
      parts.push({ phone: sold.phone, consignment })
    }
    const random = Random.of(env.seed, 'lots.test')
    const lots = [await made(2), await made(3), await made(4)]
    const some = (): Named =>
      lots.map((code) => ({ code, units: random.between(0, 2) })).filter(({ units }) => units > 0)
    for (let wave = 0; wave < WAVES; wave += 1) {
      const answers = await Promise.all(parts.map((part) => name(some(), part)))
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
      const rows = await sql<{ code: string; units: number; out: number }>(
        `select l.code, l.units, coalesce(sum(u.units), 0)::int as out from supply_lot l left join (
            select distinct on (lot_id, line_id) lot_id, units from supply_lot_use order by lot_id, line_id, number desc) u
          on u.lot_id = l.id where l.code = any($1) group by l.code, l.units`,
        [lots],
      )
      for (const { units, out } of rows) expect(out).toBeLessThanOrEqual(units)
      for (const { consignment } of parts) {
        const now = (await sold.phone.consignment(consignment.id)).body.consignment.lines[0]?.lots ?? []
        expect(now.reduce((sum, lot) => sum + lot.units, 0)).toBeLessThanOrEqual(3)
      }
    }
    for (const part of parts) expect((await name([], part)).status).toBe(200)
    for (const code of lots) expect((await ownLot(code))?.left).toBe((await ownLot(code))?.units)
  })

  test('that was called off gives its lots back', async () => {
    const doc = sold.order.docs[0]
    const off = await soldConsignment({ units: 2, of: doc ? [doc] : null })
    await off.phone.move(off.consignment.id, 'accepted')
    const code = await made(2)
    expect((await name([{ code, units: 2 }], off)).status).toBe(200)
    expect((await ownLot(code))?.left).toBe(0)
    const none = [{ lineId: off.consignment.lines[0]?.id ?? '', quantity: 0 }]
    expect((await off.phone.have(off.consignment.id, 'Se quebró todo', none)).status).toBe(200)
    expect((await ownLot(code))?.left).toBe(2)
  })
})

describe('the page of a lot', () => {
  const shown = (code: string) => call<LotShown & Problem>('GET', `/lots/${code}`)

  test('tells whose it is and its way, and nothing of who bought it', async () => {
    const code = await made(9, { bestBefore: '2031-05-01', note: 'Solo para nosotras' })
    await name([{ code, units: 2 }])
    await sold.phone.move(sold.consignment.id, 'packed')
    await sold.phone.move(sold.consignment.id, 'handed_over')
    const { status, body } = await shown(`${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase())
    expect([status, body.group.handle, body.bestBefore]).toEqual([200, handle, '2031-05-01'])
    expect(body.journey).toEqual([
      { what: 'made', on: today() },
      { what: 'delivered', on: today() },
    ])
    const text = JSON.stringify(body)
    for (const secret of ['Solo para nosotras', 'Prueba', 'pedido', sold.consignment.id, line])
      expect(text).not.toContain(secret)
    await stateOf(code, 'held')
    expect((await shown(code)).body).toMatchObject({ state: 'held', why: null })
    await stateOf(code, 'recalled')
    expect((await shown(code)).body).toMatchObject({ state: 'recalled', why: 'Una prueba' })
    // What left stays named.
    expect((await name([{ code, units: 2 }])).status).toBe(200)
    expect((await name([])).body.code).toBe('not_possible')
  })

  test('of a code that nobody made is not there', async () => {
    for (const code of [newCode(), 'K7QM', 'x'.repeat(30)]) expect((await shown(code)).status).toBe(404)
  })
})
