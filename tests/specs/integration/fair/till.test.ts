import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskFairs, FairReceipt, OwnTills, Owed } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { newMember } from '../../../clients/member.ts'
import { call, letGo, newBuyer, orderFor, place } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { fairPhone, lineOf, receiptCode, saleOf } from '../../../fixtures/fair-till.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'

const HERE = 'productoras-de-arauco'
const AFAR = 'productoras-de-biobio'
const PRICE = 4_500
const group = await ownGroup()
const other = await ownGroup()
let ana: ReturnType<typeof fairPhone>
let rosa: ReturnType<typeof fairPhone>
let foreign: ReturnType<typeof fairPhone>
let headers: Record<string, string>
let treasurer: Officer
let afar: Officer
let above: Officer
beforeAll(async () => {
  headers = await sessionOf((await newMember(group)).id)
  ana = fairPhone(group, headers)
  rosa = fairPhone(group, await sessionOf((await newMember(group)).id))
  foreign = fairPhone(other, await sessionOf((await newMember(other)).id))
  treasurer = await newOfficer(HERE, ['treasurer'])
  afar = await newOfficer(AFAR, ['treasurer'])
  above = await newOfficer(FEDERATION, ['treasurer'])
  await setTrust(group, true)
})
afterAll(async () => {
  for (const { member } of [treasurer, afar, above]) await endOfficesOf(member)
})

/** Something of that group on sale, of which there are so many. */
async function onSale(units: number, priceClp = PRICE): Promise<string> {
  const desk = await groupDesk(group, headers)
  const variants = [{ id: null, title: null, priceClp, available: units }]
  const { status, body } = await desk.send(await draftOf(group, { variants }))
  expect([status, body.product?.state]).toEqual([201, 'on_sale'])
  return body.product.content.variants[0]?.id ?? ''
}
const stockOf = async (variantId: string) => {
  const [row] = await sql<{ stocked: number; reserved: number }>(
    `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
      join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
      where i.variant_id = $1 and l.deleted_at is null`,
    [variantId],
  )
  return row
}
/** A till with one thing in it. */
async function opened(units: number, of = 10) {
  const variantId = await onSale(of)
  const { status, body } = await ana.open([{ variantId, units }])
  expect([status, body.message]).toEqual([201, undefined])
  // The newest is the first.
  const [mine] = body.tills
  if (!mine) throw new Error('the till is not told')
  return { variantId, id: mine.id, line: lineOf(mine) }
}
const postingsOf = (till: string) =>
  sql<{ account: string; kind: string; amount: number }>(
    `select e.account, e.kind, e.amount_clp as amount from ledger_posting p join ledger_entry e on e.posting_id = p.id
      where p.key = $1 order by e.account, e.kind`,
    [`fair:${till}`],
  )

describe('a till', () => {
  test('takes its units out of the shop, sells, and gives back what is left with the books in the same act', async () => {
    const { variantId, id, line } = await opened(6)
    expect(await stockOf(variantId)).toEqual({ stocked: 10, reserved: 6 })
    const code = receiptCode()
    const sold = await ana.sell(id, {
      code,
      lines: [{ line, units: 2 }],
      receivedClp: 10_000,
      document: '1204',
    })
    expect(sold.status).toBe(201)
    await ana.sell(id, { lines: [{ line, units: 1 }], paidBy: 'card', receivedClp: null, voucher: '00931' })
    expect(await stockOf(variantId)).toEqual({ stocked: 7, reserved: 3 })
    expect(await ana.one(id)).toMatchObject({ cashClp: 9_000, cardClp: 4_500, saleCount: 2, closing: null })
    expect(await postingsOf(id)).toEqual([])

    const { status, body } = await ana.close(id, { countedClp: 18_500 })
    expect(status).toBe(201)
    const closing = { countedClp: 18_500, expectedClp: 19_000, differenceClp: -500 }
    expect(body.tills.find((till) => till.id === id)?.closing).toMatchObject(closing)
    expect(await stockOf(variantId)).toEqual({ stocked: 7, reserved: 0 })
    const entries = await postingsOf(id)
    expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
    expect(entries).toContainEqual({ account: 'group', kind: 'takings', amount: -13_500 })

    const receipt = await call<FairReceipt>('GET', `/fair-receipts/${code.toLowerCase()}`)
    expect(receipt.body).toMatchObject({ fair: 'Feria de Cañete', totalClp: 9_000, document: '1204' })
    expect(Object.keys(receipt.body).sort()).toEqual([
      ...['code', 'document', 'fair', 'group', 'heldOn', 'lines', 'paidBy', 'place', 'totalClp'],
    ])
    const { body: owed } = await call<Owed>('GET', `/members/organizations/${group}/owed`, undefined, headers)
    const item = owed.items.find(({ event }) => event === 'fair')
    expect(item?.reason).toMatch(/^Feria de Cañete, \d+ de \S+ de \d{4}$/)
    expect(item?.lines.reduce((sum, { amountClp }) => sum + amountClp, 0)).toBe(item?.amountClp)
    expect(item?.lines.at(-1)).toMatchObject({
      what: 'La plata que ya recibieron en la feria',
      amountClp: -13_500,
    })
  })

  test('notes a sale once, however often and in whatever order it is told', async () => {
    const { variantId, id, line } = await opened(6)
    const key = randomUUID()
    const sale = saleOf({ lines: [{ line, units: 2 }] })
    const both = await Promise.all([ana.sell(id, sale, key), ana.sell(id, sale, key)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    const changed = await ana.sell(id, { ...sale, lines: [{ line, units: 3 }] }, key)
    expect([changed.status, changed.body.code]).toEqual([422, 'key_reused'])
    const copied = await ana.sell(id, sale, randomUUID())
    expect([copied.status, copied.body.code]).toEqual([422, 'key_reused'])
    const closed = await ana.close(id, { countedClp: 19_000 })
    expect(closed.status).toBe(201)
    expect((await ana.sell(id, sale, key)).status).toBe(200)
    expect(await stockOf(variantId)).toEqual({ stocked: 8, reserved: 0 })
    expect(await ana.one(id)).toMatchObject({ saleCount: 1, cashClp: 9_000 })
  })

  test('is opened once for one key, and closed once by one word', async () => {
    const variantId = await onSale(9)
    const key = randomUUID()
    const open = () => ana.open([{ variantId, units: 4 }], { place: 'Dos veces' }, key)
    const tries = await Promise.all([open(), open(), open()])
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect(await stockOf(variantId)).toEqual({ stocked: 9, reserved: 4 })
    const id = tries[0]?.body.tills.find(({ place }) => place === 'Dos veces')?.id ?? ''
    const word = randomUUID()
    const closings = await Promise.all([ana.close(id, {}, word), ana.close(id, {}, word)])
    expect(closings.map(({ status }) => status).sort()).toEqual([200, 201])
    const late = await rosa.close(id, { countedClp: 1 })
    expect([late.status, late.body.code]).toEqual([409, 'till_closed'])
    expect(await stockOf(variantId)).toEqual({ stocked: 9, reserved: 0 })
    expect(await postingsOf(id)).toEqual([])
  })

  test('of two phones takes the sales of both, and refuses one that comes after the closing, which it says', async () => {
    const { variantId, id, line } = await opened(5)
    const one = { lines: [{ line, units: 1 }] }
    await Promise.all([ana.sell(id, one), rosa.sell(id, one), rosa.sell(id, one)])
    const waiting = randomUUID()
    const early = await ana.close(id, { countedClp: 28_000, sales: [waiting] })
    expect([early.status, early.body.code]).toEqual([409, 'sales_missing'])
    await ana.sell(id, one, waiting)
    expect((await ana.close(id, { countedClp: 28_000, sales: [waiting] })).status).toBe(201)
    const late = await rosa.sell(id, one)
    expect([late.status, late.body.code]).toEqual([409, 'till_closed'])
    expect(late.body.message).toContain('Sigue anotada en este teléfono')
    expect(await stockOf(variantId)).toEqual({ stocked: 6, reserved: 0 })
    expect(await ana.one(id)).toMatchObject({ saleCount: 4, closing: { differenceClp: 0 } })
  })

  test('sells no more than it took, and takes no more than the shop has', async () => {
    const { variantId, id, line } = await opened(6)
    const more = await ana.open([{ variantId, units: 5 }])
    expect([more.status, more.body.code]).toEqual([409, 'not_enough'])
    expect(more.body.message).toContain('Baja el número')
    const four = () => ana.sell(id, { lines: [{ line, units: 4 }] })
    const sold = await Promise.all([four(), four()])
    expect(sold.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await stockOf(variantId)).toEqual({ stocked: 6, reserved: 2 })
  })

  test('and the shop never take the same unit, whoever is first', async () => {
    const variantId = await onSale(7)
    const wanted = () => orderFor([], { items: [{ variantId, quantity: 2 }], buyer: newBuyer() })
    const orders = await Promise.all([wanted(), wanted(), wanted()])
    const [bought, brought] = await Promise.all([
      Promise.all(orders.map((order) => place(order))),
      Promise.all([ana, rosa, ana].map((phone) => phone.open([{ variantId, units: 3 }]))),
    ])
    const placed = bought.filter(({ status }) => status === 201)
    const taken = brought.filter(({ status }) => status === 201)
    const held = placed.length * 2 + taken.length * 3
    expect(await stockOf(variantId)).toEqual({ stocked: 7, reserved: held })
    // Whoever was refused found less than she wanted.
    expect(held).toBeGreaterThanOrEqual(5)
    expect(held).toBeLessThanOrEqual(7)
    await Promise.all(placed.map(({ body }) => letGo(body)))
  })

  test.each<[string, object]>([
    ['nothing', { lines: [] }],
    ['less cash than it costs', { receivedClp: 1 }],
    ['a card without its voucher', { paidBy: 'card', receivedClp: null }],
    ['cash with a voucher', { voucher: '12' }],
    ['half a unit', { lines: [{ line: 'tline_0000', units: 0.5 }] }],
  ])('refuses a sale of %s in words', async (_, wrong) => {
    const { id, line } = await opened(2)
    const { status, body } = await ana.sell(id, { lines: [{ line, units: 1 }], ...wrong })
    expect([status, body.code]).toEqual([400, 'invalid_data'])
    expect(Object.values(body.fields ?? {}).join('')).not.toBe('')
    await ana.close(id, {})
  })

  test('is its group’s and nobody else’s', async () => {
    const { id, line } = await opened(2)
    for (const { status } of [
      await foreign.sell(id, { lines: [{ line, units: 1 }] }),
      await foreign.close(id, {}),
    ])
      expect(status).toBe(404)
    expect((await foreign.all()).tills).toEqual([])
    const variantId = await onSale(3)
    const stolen = await foreign.open([{ variantId, units: 1 }])
    expect([stolen.status, stolen.body.code]).toEqual([400, 'invalid_data'])
    const none = await call<Problem>('GET', '/fair-receipts/0000000000')
    expect([none.status, none.body.code]).toEqual([404, 'not_found'])
    expect(await ana.one(id)).toMatchObject({ saleCount: 0 })
  })
})

test('a desk reads the fairs of its groups, the federation’s the sums of its associations', async () => {
  const place = `Plaza ${randomUUID().slice(0, 8)}`
  const variantId = await onSale(3)
  const { body } = await ana.open([{ variantId, units: 2 }], { fair: `Feria ${place}`, place })
  const till = (body as OwnTills).tills.find((one) => one.place === place)
  await ana.sell(till?.id ?? '', { lines: [{ line: lineOf(till), units: 2 }] })
  await ana.close(till?.id ?? '', { countedClp: 19_500 })
  const at = async (desk: Officer) => {
    const { body } = await desk.at<DeskFairs>('/fairs')
    return { by: body.by, found: body.fairs.find((fair) => fair.place === place) }
  }
  const sold = { cashClp: 9_000, cardClp: 0, differenceClp: 500, saleCount: 1, tillCount: 1, openCount: 0 }
  expect(await at(treasurer)).toMatchObject({ by: 'group', found: { of: `Grupo ${group}`, ...sold } })
  expect(await at(above)).toMatchObject({ by: 'association', found: sold })
  expect((await at(afar)).found).toBeUndefined()
})
