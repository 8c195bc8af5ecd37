import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitAmount } from './shares'

const sum = (parts: number[]) => parts.reduce((total, part) => total + part, 0)
const voted = [8500, 700, 500, 300]

it.each([
  [12990, [11042, 909, 649, 390]],
  [10000, [8500, 700, 500, 300]],
  [1, [1, 0, 0, 0]],
  [3, [3, 0, 0, 0]],
  [0, [0, 0, 0, 0]],
  [-12990, [-11042, -909, -649, -390]],
])('splits %i pesos', (amount, parts) => {
  expect(splitAmount(amount, voted)).toEqual(parts)
  expect(sum(splitAmount(amount, voted))).toBe(amount)
})

const terms = fc
  .array(fc.nat(9999), { minLength: 1, maxLength: 5 })
  .map((cuts) => [0, ...cuts.map((cut) => cut + 1).sort((a, b) => a - b), 10_000])
  .map((edges) => edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)))

it('adds up to the whole for any terms, each part within a peso of its exact share', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), terms, (amount, basisPoints) => {
      const parts = splitAmount(amount, basisPoints)
      expect(sum(parts)).toBe(amount)
      parts.forEach((part, index) =>
        expect(Math.abs(part - (amount * (basisPoints[index] ?? 0)) / 10_000)).toBeLessThanOrEqual(1),
      )
    }),
  )
})

it('mirrors a refund exactly', () => {
  fc.assert(
    fc.property(fc.nat(90_000_000), terms, (amount, basisPoints) => {
      const back = splitAmount(-amount, basisPoints)
      expect(splitAmount(amount, basisPoints).map((part, index) => part + (back[index] ?? 0))).toEqual(
        basisPoints.map(() => 0),
      )
    }),
  )
})

it.each([
  [10.5, voted],
  [100, [5000, 4999]],
  [100, [10001, -1]],
  [100, [5000.5, 4999.5]],
])('refuses %d with terms %j', (amount, basisPoints) => {
  expect(() => splitAmount(amount, basisPoints)).toThrow(RangeError)
})
