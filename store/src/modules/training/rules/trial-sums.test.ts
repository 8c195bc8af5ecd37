import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coveredCounts, type CountedTrials, coveredSums, openSums } from './trial-sums'

const counts = (idea: number, batch: number, sale: number, adopted: number, left: number): CountedTrials => ({
  ...{ idea, batch, sale, adopted, left },
})

it('tells all to who sees each of them', () => {
  expect(openSums(counts(1, 0, 2, 2, 1))).toEqual({
    total: 6,
    byState: counts(1, 0, 2, 2, 1),
    adoptedPercent: 67,
  })
  expect(openSums(counts(1, 0, 0, 0, 0)).adoptedPercent).toBeNull()
})

it.each([
  ['few of each', counts(1, 1, 2, 1, 1), 6, [null, null, null, null, null], null],
  ['few in all', counts(0, 0, 2, 1, 1), null, [null, null, null, null, null], null],
  ['many', counts(6, 7, 8, 9, 6), 36, [6, 7, 8, 9, 6], 60],
  ['one that is few', counts(3, 7, 8, 9, 6), 33, [null, 7, 8, 9, null], null],
  ['many adopted and none left', counts(0, 0, 0, 8, 0), 8, [0, 0, 0, 8, 0], 100],
])('covers what is few, as with %s', (_which, given, total, told, share) => {
  const sums = coveredSums(given)
  expect([sums.total, Object.values(sums.byState), sums.adoptedPercent]).toEqual([total, told, share])
})

it('never tells a number between one and four, nor leaves one that the others tell', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (given) => {
      const told = coveredCounts(given)
      const hidden = given.filter((_, i) => told[i] === null)
      for (const count of told) expect(count === null || count === 0 || count >= 5).toBe(true)
      const isShownInAll = given.reduce((all, count) => all + count, 0) >= 5
      if (isShownInAll && given.length > 1) expect(hidden.length).not.toBe(1)
    }),
  )
})
