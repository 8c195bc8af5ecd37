import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  captureEntries,
  type FrozenTerms,
  handOverEntries,
  type Kept,
  refundEntries,
} from '../../modules/ledger/rules/ledger'
import { vatOf, vatOfKept, vatOfParts } from './vat'

it.each([
  [990, 832, 158],
  [1000, 840, 160],
  [1990, 1672, 318],
  [12990, 10916, 2074],
  [100000, 84034, 15966],
  [0, 0, 0],
])('takes the VAT out of %i', (gross, netClp, vatClp) => {
  expect(vatOf(gross)).toEqual({ netClp, vatClp })
})

it('adds up to the gross amount, always', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000_000 }), (gross) => {
      const { netClp, vatClp } = vatOf(gross)
      expect(netClp + vatClp).toBe(gross)
      expect(Math.abs(netClp * 1.19 - gross)).toBeLessThanOrEqual(0.6)
    }),
  )
})

const price = fc.integer({ min: 0, max: 900_000 })
const orders = fc.array(fc.record({ goods: price, delivery: fc.integer({ min: 0, max: 15_000 }) }), {
  minLength: 1,
  maxLength: 8,
})

it('the parts of an order have its VAT between them, to the peso: on the sheet, in the books, after refunds', () => {
  fc.assert(
    fc.property(orders, fc.double({ min: 0, max: 1, noNaN: true }), (parts, keptPart) => {
      const totalClp = parts.reduce((sum, { goods, delivery }) => sum + goods + delivery, 0)
      const vat = vatOfParts(parts.flatMap(({ goods, delivery }) => [goods, delivery]))
      const sales = parts.map(({ goods, delivery }, index) => ({
        all: kept(goods, delivery),
        some: kept(Math.round(goods * keptPart), delivery),
        terms: {
          ...frozen,
          vat: {
            goods: { grossClp: goods, vatClp: vat[2 * index] ?? 0 },
            delivery: { grossClp: delivery, vatClp: vat[2 * index + 1] ?? 0 },
          },
        },
      }))
      const tax = (entries: ReturnType<typeof handOverEntries>) =>
        entries.filter(({ account }) => account === 'tax').reduce((sum, one) => sum + one.amountClp, 0)
      const posted = sales.flatMap(({ terms, all }) => handOverEntries(terms, all))
      expect(tax(posted)).toBe(vatOf(totalClp).vatClp)
      const back = sales.flatMap(({ terms, all, some }) => [
        ...refundEntries(terms, all, some, 'shares'),
        ...refundEntries(terms, some, kept(0, 0), 'shares'),
      ])
      expect(tax([...posted, ...back])).toBe(0)
      const paid = captureEntries(
        'bank',
        sales.map(({ all }) => ({ consignmentId: 'cons', kept: all })),
      )
      expect(
        paid.filter(({ account }) => account === 'buyer').reduce((sum, one) => sum + one.amountClp, 0),
      ).toBe(totalClp)
    }),
  )
})

it('what was sold before keeps the VAT of its day', () => {
  expect(vatOfKept(null, 12_990)).toBe(vatOf(12_990).vatClp)
})

const frozen: FrozenTerms = {
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

function kept(goodsClp: number, deliveryClp: number): Kept {
  return { lines: [{ lineId: 'line', amountClp: goodsClp }], deliveryClp }
}
