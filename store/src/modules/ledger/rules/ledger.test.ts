import { describe, expect, it } from 'vitest'
import {
  captureEntries,
  cardFee,
  type FrozenTerms,
  handOverEntries,
  type Kept,
  payBackEntries,
  refundEntries,
  setAsideEntries,
} from './ledger'

const terms: FrozenTerms = {
  consignmentId: 'cons',
  cardFeeBp: 289,
  shares: [
    { account: 'group', organizationId: 'g', basisPoints: 8500 },
    { account: 'association', organizationId: 'a', basisPoints: 700 },
    { account: 'federation', organizationId: 'f', basisPoints: 500 },
    { account: 'fund', organizationId: null, basisPoints: 300 },
  ],
  vat: null,
}
const sold: Kept = {
  lines: [
    { lineId: 'honey', amountClp: 12_990 },
    { lineId: 'wool', amountClp: 7_001 },
  ],
  deliveryClp: 3_990,
}
const nothing: Kept = {
  lines: [
    { lineId: 'honey', amountClp: 0 },
    { lineId: 'wool', amountClp: 0 },
  ],
  deliveryClp: 0,
}

type Entries = ReturnType<typeof handOverEntries>
const total = (entries: Entries) => entries.reduce((sum, entry) => sum + entry.amountClp, 0)
const of = (entries: Entries, account: string, kind?: string) =>
  total(entries.filter((entry) => entry.account === account && (!kind || entry.kind === kind)))

describe('every posting adds up to zero and says who has what', () => {
  it('owes the buyer goods when she pays', () => {
    const entries = captureEntries('gateway', [{ consignmentId: 'cons', kept: sold }])
    expect(total(entries)).toBe(0)
    expect(of(entries, 'gateway')).toBe(-23_981)
    expect(entries.map((entry) => [entry.account, entry.kind, entry.lineId, entry.amountClp])).toEqual([
      ['buyer', 'sale', 'honey', 12_990],
      ['buyer', 'sale', 'wool', 7_001],
      ['buyer', 'shipping', null, 3_990],
      ['gateway', 'cash_held', null, -23_981],
    ])
  })

  it('shares the goods when they are handed over, and takes VAT and fee out of each share', () => {
    const entries = handOverEntries(terms, sold)
    expect(total(entries)).toBe(0)
    // 19,991 of goods: VAT 3,192; delivery 3,990: VAT 637; fee 2.89 % of 23,981 = 693.
    expect(of(entries, 'buyer')).toBe(-23_981)
    expect([
      of(entries, 'group', 'share'),
      of(entries, 'group', 'vat'),
      of(entries, 'group', 'payment_fee'),
    ]).toEqual([16_992, -2_713, -589])
    expect(of(entries, 'tax')).toBe(3_192 + 637)
    expect(of(entries, 'carrier')).toBe(3_990 - 637)
    expect(of(entries, 'gateway')).toBe(693)
  })

  it('owes money instead of goods that will not come', () => {
    const entries = setAsideEntries('shortage', 'cons', {
      lines: [{ lineId: 'wool', amountClp: 7_001 }],
      deliveryClp: 0,
    })
    expect([total(entries), of(entries, 'buyer'), of(entries, 'refund')]).toEqual([0, -7_001, 7_001])
  })

  it('takes back all that the hand-over gave when all comes back, in one go or in two', () => {
    const given = handOverEntries(terms, sold)
    const half: Kept = {
      lines: [
        { lineId: 'honey', amountClp: 12_990 },
        { lineId: 'wool', amountClp: 0 },
      ],
      deliveryClp: 3_990,
    }
    const once = refundEntries(terms, sold, nothing, 'shares')
    const twice = [
      ...refundEntries(terms, sold, half, 'shares'),
      ...refundEntries(terms, half, nothing, 'shares'),
    ]
    for (const back of [once, twice]) {
      expect(total(back)).toBe(0)
      expect(of(back, 'refund')).toBe(23_981)
      for (const account of ['group', 'association', 'federation', 'fund', 'tax', 'carrier', 'gateway'])
        expect(of(given, account) + of(back, account)).toBe(0)
    }
    expect(once.filter((entry) => entry.account === 'group').map((entry) => entry.reverses)).toEqual([
      'share',
      'vat',
      'payment_fee',
    ])
  })

  it('leaves the group what it had when another body bears the loss', () => {
    const back = refundEntries(terms, sold, nothing, 'fund')
    expect(total(back)).toBe(0)
    expect([of(back, 'group'), of(back, 'association'), of(back, 'federation')]).toEqual([0, 0, 0])
    expect(of(back, 'fund')).toBe(-(23_981 - 3_829 - 3_353 - 693))
  })

  it('forgets the buyer when the money reached her', () => {
    const entries = payBackEntries('bank', 7_001)
    expect([total(entries), of(entries, 'refund'), of(entries, 'bank')]).toEqual([0, -7_001, 7_001])
    expect(payBackEntries('bank', 0)).toEqual([])
  })
})

it.each([
  [23_981, 289, 693],
  [10_000, 289, 289],
  [1, 289, 0],
  [10_000, 0, 0],
])('keeps of %i pesos at %i basis points %i', (amount, points, fee) => {
  expect(cardFee(amount, points)).toBe(fee)
})
