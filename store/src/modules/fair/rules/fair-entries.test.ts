import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fairEntries, owedOf } from './fair-entries'

const shares = {
  ...{ organizationId: 'g', associationId: 'a', federationId: 'f' },
  basisPoints: [8500, 700, 500, 300],
}
const told = (soldClp: number) =>
  fairEntries(shares, soldClp).map(({ account, kind, amountClp }) => [account, kind, amountClp])

it('leaves the money with the group, which owes the others their shares', () => {
  expect(told(100_000)).toEqual([
    ['group', 'share', 85_000],
    ['association', 'share', 7_000],
    ['federation', 'share', 5_000],
    ['fund', 'share', 3_000],
    ['group', 'takings', -100_000],
  ])
  expect(owedOf(shares, 100_000)).toBe(15_000)
})

it('writes nothing of a fair where nothing was sold', () => {
  expect(told(0)).toEqual([])
  expect(owedOf(shares, 0)).toBe(0)
})

it('adds up to zero, and to what is owed, whatever was sold and voted', () => {
  const voted = fc.array(fc.nat(2500), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.nat(99_999_999), voted, (soldClp, others) => {
      const group = 10_000 - others.reduce((sum, one) => sum + one, 0)
      const terms = { ...shares, basisPoints: [group, ...others] }
      const entries = fairEntries(terms, soldClp)
      const sum = (of: typeof entries) => of.reduce((total, { amountClp }) => total + amountClp, 0)
      expect(sum(entries)).toBe(0)
      expect(sum(entries.filter(({ account }) => account === 'group')) + owedOf(terms, soldClp)).toBe(0)
    }),
  )
})
