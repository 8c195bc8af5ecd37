import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, daysBetween } from './days'

test.each([
  ['2026-12-28', 5, '2027-01-02'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-03-01', -1, '2027-02-28'],
  ['2026-04-04', 1, '2026-04-05'],
])('%s and %i days are %s, also where clocks are put back', (from, days, to) => {
  expect(daysAfter(from, days)).toBe(to)
  expect(daysBetween(from, to)).toBe(days)
})

test('there and back is where it began', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const day = daysAfter('2026-12-01', days)
      expect(daysBetween('2026-12-01', day)).toBe(days)
      expect(daysAfter(day, -days)).toBe('2026-12-01')
    }),
  )
})
