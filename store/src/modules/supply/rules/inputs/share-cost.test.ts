import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packsFor } from './need'
import { shareCost } from './share-cost'

const count = fc.integer({ min: 0, max: 5000 })
const takes = fc
  .array(count, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((units, at) => ({ organizationId: `g${at}`, units })))
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

test('whatever is taken, comes and is billed, parts are the bill to the peso and what came to the unit', () => {
  fc.assert(
    fc.property(
      takes,
      fc.integer({ min: 1, max: 500 }),
      count,
      fc.nat(99_999_999),
      (taken, pack, lost, bill) => {
        const all = sum(taken.map(({ units }) => units))
        fc.pre(all > 0)
        const packs = packsFor(all, pack)
        expect(packs * pack).toBeGreaterThanOrEqual(all)
        expect((packs - 1) * pack).toBeLessThan(all)
        const good = Math.max(packs * pack - lost, 1)
        const { costs, surplus } = shareCost(taken, good, bill)
        expect(sum(costs.map(({ costClp }) => costClp)) + surplus.costClp).toBe(bill)
        expect(sum(costs.map(({ units }) => units)) + surplus.units).toBe(good)
        expect(surplus.units).toBeLessThan(pack)
        for (const [at, { units, costClp, roundedClp }] of costs.entries()) {
          const asked = taken[at]?.units ?? 0
          expect(units).toBeLessThanOrEqual(asked)
          if (good >= all) expect(units).toBe(asked)
          // By the units that it got, and a peso at most beside it.
          expect([0, 1]).toContain(roundedClp)
          expect(Math.abs(costClp - (bill * units) / good)).toBeLessThan(1)
          if (asked === 0) expect([units, costClp]).toEqual([0, 0])
        }
      },
    ),
    { numRuns: 5_000 },
  )
})

test('who got the same pays the same, but for a peso', () => {
  const [one, other] = shareCost(
    [
      { organizationId: 'a', units: 10 },
      { organizationId: 'b', units: 10 },
    ],
    20,
    9999,
  ).costs
  expect([one?.costClp, other?.costClp]).toEqual([5000, 4999])
})
