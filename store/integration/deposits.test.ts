import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Method } from '../src/gateways/terms'
import { awaitedItems } from '../src/modules/settlement/read/awaited-items'
import { readMoneyPlaces } from '../src/modules/settlement/read/money-places'
import { SETTLEMENT_CHECKS } from '../src/modules/settlement/reconciliation/checks'
import { draftDeposit, recordDeposit, type Recording } from '../src/modules/settlement/write/record-deposit'
import { takeBackDeposit } from '../src/modules/settlement/write/take-back-deposit'
import { brokenAt } from './broken-at'
import { env } from './env'
import { scratchBooks } from './scratch-books'
import { scratchSales } from './scratch-sales'

const RUNS = env.isLong ? 300 : 6
const BY = { by: 'mandate:prueba', federationId: 'f' }
const METHODS: Method[] = ['webpay', 'khipu']

let books: Awaited<ReturnType<typeof scratchBooks>>
beforeAll(async () => {
  books = await scratchBooks()
})
afterAll(() => books.close())

const place = fc.nat()
const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('sale' as const),
      method: fc.constantFrom(...METHODS),
      feeBp: fc.constantFrom(0, 289, 319),
      deliveryClp: fc.nat(6000),
      parts: fc.array(
        fc.record({ unitClp: fc.integer({ min: 1, max: 90_000 }), units: fc.integer({ min: 1, max: 3 }) }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hand_over' as const), part: place }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('less' as const),
      part: place,
      bearer: fc.constantFrom('shares' as const, 'federation' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pay_back' as const), isByGateway: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('deposit' as const),
      method: fc.constantFrom(...METHODS),
      most: fc.integer({ min: 1, max: 4 }),
      keptBp: fc.integer({ min: 0, max: 500 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take_back' as const), deposit: place }) },
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

const nth = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)]

/** Writes down what a gateway paid of the oldest that waits. @returns its id; null: nothing does, or it would be below zero */
async function deposit(db: Knex, method: Method, most: number, keptBp: number, invoice: string) {
  const items = (await awaitedItems(db, [method])).slice(0, most)
  const grossClp = items.reduce((sum, { amountClp }) => sum + amountClp, 0)
  const feeClp = Math.round((Math.max(grossClp, 0) * keptBp) / 10_000)
  if (items.length === 0 || grossClp - feeClp < 0) return null
  const given: Recording = {
    ...{
      method,
      day: '2026-11-20',
      amountClp: grossClp - feeClp,
      feeClp,
      feeVatClp: 0,
      invoice,
      restNote: null,
    },
    ...{ which: { postings: items.map(({ postingId }) => postingId) }, seenClp: grossClp, ...BY },
  }
  return (await db.transaction((trx) => recordDeposit(trx, given))).id
}

async function differences(db: Knex): Promise<unknown[]> {
  const found = await Promise.all(
    SETTLEMENT_CHECKS.map((check) => db.raw<{ rows: unknown[] }>(check.differences)),
  )
  return found.flatMap(({ rows }) => rows)
}

async function sumOf(db: Knex, where: object): Promise<number> {
  const row = await db('ledger_entry').where(where).sum<{ sum: string | null }[]>('amount_clp as sum').first()
  return Number(row?.sum ?? 0)
}

async function live(happenings: Happening[]): Promise<void> {
  const { db, close } = await scratchBooks()
  try {
    const sales = scratchSales(db)
    const deposits: string[] = []
    let invoice = 0
    for (const one of happenings) {
      const part = 'part' in one ? nth(sales.parts, one.part) : undefined
      if (one.kind === 'sale') await sales.sell(one)
      if (one.kind === 'hand_over' && part) await sales.handOver(part)
      if (one.kind === 'less' && part) await sales.less(part, one.bearer)
      if (one.kind === 'pay_back') await sales.payBack(one.isByGateway)
      if (one.kind === 'deposit') {
        const id = await deposit(db, one.method, one.most, one.keptBp, `F${(invoice += 1)}`)
        if (id) deposits.push(id)
      }
      const id = one.kind === 'take_back' ? nth(deposits, one.deposit) : undefined
      if (id) await db.transaction((trx) => takeBackDeposit(trx, { id, note: 'Estaba mal', ...BY }))
    }
    for (const part of sales.parts) await sales.handOver(part)
    while (await sales.payBack(true));
    for (const method of METHODS) {
      await sales.sell({ method, feeBp: 289, deliveryClp: 0, parts: [{ unitClp: 9_000_000, units: 1 }] })
      const last = sales.parts.at(-1)
      if (last) await sales.handOver(last)
      expect(await deposit(db, method, Infinity, 250, `F${(invoice += 1)}`)).not.toBeNull()
      expect(await awaitedItems(db, [method])).toEqual([])
    }
    expect(await sumOf(db, {})).toBe(0)
    expect(await sumOf(db, { account: 'gateway' })).toBe(0)
    const places = await readMoneyPlaces(db)
    expect(places.filter(({ account }) => account !== 'bank').map(({ expectedClp }) => expectedClp)).toEqual([
      0, 0,
    ])
    const [kept] = await db('deposit').select<{ kept: string | null }[]>(
      db.raw('sum(fee_clp + fee_vat_clp) as kept'),
    )
    const frozen = (await sumOf(db, { account: 'gateway', kind: 'payment_fee' })) + (await reversedFees(db))
    const borne = -(await sumOf(db, { account: 'federation', kind: 'adjustment' })) - (await madeGood(db))
    expect(Number(kept?.kept ?? 0)).toBe(frozen + borne)
    expect(await differences(db)).toEqual([])
  } finally {
    await close()
  }
}

const reversedFees = (db: Knex) => sumOf(db, { account: 'gateway', kind: 'refund_reversal' })

/** What the federation bore of refunds, which is no difference of a fee. */
async function madeGood(db: Knex): Promise<number> {
  const { rows } = await db.raw<{ rows: { sum: number }[] }>(
    `select cast(-coalesce(sum(e.amount_clp), 0) as int) as sum from ledger_entry e join ledger_posting p on p.id = e.posting_id
      where e.account = 'federation' and e.kind = 'adjustment' and p.event = 'refund'`,
  )
  return rows[0]?.sum ?? 0
}

test(`after ${RUNS} random lives of sales, refunds and deposits all adds up to zero and no gateway owes anything`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 40 }), live), {
    numRuns: RUNS,
    endOnFailure: true,
  })
})

async function oneSale(db: Knex, unitClp = 50_000) {
  const sales = scratchSales(db)
  await sales.sell({ method: 'webpay', feeBp: 289, deliveryClp: 0, parts: [{ unitClp, units: 1 }] })
  const items = await awaitedItems(db, ['webpay'])
  const given: Recording = {
    ...{ method: 'webpay', day: '2026-11-20', amountClp: unitClp - 1_500, feeClp: 1_260, feeVatClp: 240 },
    ...{ invoice: 'F-1', which: { postings: items.map(({ postingId }) => postingId) } },
    ...{ seenClp: unitClp, restNote: null, ...BY },
  }
  return given
}

test('a deposit and its taking back that are broken off at any statement leave nothing; twice at once it is one', async () => {
  const { db } = books
  const given = await oneSale(db)
  const counts = async () =>
    Promise.all(
      ['deposit', 'deposit_line', 'ledger_posting', 'ledger_entry'].map(async (table) =>
        Number((await db(table).count<{ count: string }[]>('* as count'))[0]?.count),
      ),
    )
  const breakAtEach = async (act: (trx: Knex.Transaction) => Promise<unknown>) => {
    const before = await counts()
    let broken = 0
    for (let n = 1; await brokenAt(db, n, act); n += 1) {
      expect(await counts()).toEqual(before)
      broken += 1
    }
    return broken
  }
  expect(await breakAtEach((trx) => recordDeposit(trx, given))).toBeGreaterThan(7)
  const again = () => db.transaction((trx) => recordDeposit(trx, { ...given, invoice: ' f-1' }))
  expect((await Promise.all([again(), again()])).map(({ isNew }) => isNew)).toEqual([false, false])
  const [kept] = await db('deposit').select<{ id: string }[]>('id')
  const id = kept?.id ?? ''
  await expect(db('deposit').update({ amount_clp: 1 })).rejects.toThrow('stays as it was')
  await expect(db('deposit_line').delete()).rejects.toThrow('stays as it was')
  expect(await sumOf(db, { account: 'federation' })).toBe(-(1_500 - 1_445))
  const taking = { id, note: 'Era otro monto', ...BY }
  expect(await breakAtEach((trx) => takeBackDeposit(trx, taking))).toBeGreaterThan(4)
  expect(await db.transaction((trx) => takeBackDeposit(trx, taking))).toBeNull()
  expect(await sumOf(db, { account: 'federation' })).toBe(0)
  const both = await Promise.all([again(), again()])
  expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true])
  expect(both[0]?.id).toBe(both[1]?.id)
  expect(await differences(db)).toEqual([])
})

test('money that no sale explains is asked about, and what was seen must be what is there', async () => {
  const { db, close } = await scratchBooks()
  try {
    const given = await oneSale(db)
    const record = (change: Partial<Recording>) =>
      db.transaction((trx) => recordDeposit(trx, { ...given, ...change }))
    await expect(record({ seenClp: 1 })).rejects.toThrow('ya no suman lo mismo')
    await expect(record({ amountClp: 40_000 })).rejects.toThrow('No calza')
    await expect(record({ day: '2199-01-01' })).rejects.toThrow('corregir')
    await expect(record({ method: 'transfer' })).rejects.toThrow('corregir')
    await expect(record({ which: { postings: ['post_none'] } })).rejects.toThrow('ya está en otro depósito')
    expect(await draftDeposit(db, { ...given, amountClp: 40_000 })).toMatchObject({
      restClp: 8_500,
      costClp: 8_555,
    })
    await record({ amountClp: 40_000, restNote: 'Cobro mensual de Transbank' })
    expect(await sumOf(db, { account: 'federation' })).toBe(-8_555)
    expect(await differences(db)).toEqual([])
  } finally {
    await close()
  }
})
