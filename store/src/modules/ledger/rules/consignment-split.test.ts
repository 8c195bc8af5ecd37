import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupPartClp, type FrozenTerms } from './ledger'
import { splitOfConsignment } from './consignment-split'

const terms = (cardFeeBp: number, basisPoints: [number, number, number, number]): FrozenTerms => ({
  consignmentId: 'cons',
  cardFeeBp,
  vat: null,
  shares: (['group', 'association', 'federation', 'fund'] as const).map((account, nth) => ({
    account,
    organizationId: account,
    basisPoints: basisPoints[nth] ?? 0,
  })),
})

it('says what the group gets as the books and the phone do: without its VAT and its fee', () => {
  const kept = { lines: [{ lineId: 'a', amountClp: 83_900 }], deliveryClp: 5000 }
  const frozen = terms(289, [8500, 700, 500, 300])
  const group = splitOfConsignment(frozen, kept).find(({ account }) => account === 'group')
  expect(group).toMatchObject({ basisPoints: 8500, amountClp: groupPartClp(frozen, kept) })
  expect(group?.amountClp).toBeLessThan(83_900 * 0.85)
})

it('the lines add up to what the buyer pays, whatever it is', () => {
  const amounts = fc.array(fc.nat(3_000_000), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(amounts, fc.nat(20_000), fc.nat(1000), (lines, deliveryClp, fee) => {
      const kept = { lines: lines.map((amountClp, nth) => ({ lineId: String(nth), amountClp })), deliveryClp }
      const split = splitOfConsignment(terms(fee, [8500, 700, 500, 300]), kept)
      const paid = deliveryClp + lines.reduce((sum, one) => sum + one, 0)
      return split.reduce((sum, { amountClp }) => sum + amountClp, 0) === paid
    }),
  )
})
