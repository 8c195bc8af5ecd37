import { expect, test } from 'vitest'
import { monthsFrom } from '../../../kernel/time/months'
import { offerProblem } from './offer-months'

test('months go on over the end of a year', () => {
  expect(monthsFrom('2026-11', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
  expect(monthsFrom('2026-01')).toHaveLength(12)
})

test.each([
  ['2026-11', 'now', null],
  ['2027-10', 'the last of twelve', null],
  ['2027-11', 'the thirteenth', 'Se dice a lo más con 12 meses de anticipación.'],
  ['2026-10', 'the one before', 'Ese mes ya pasó: lo que dijiste queda como estaba.'],
])('%s, %s, on the last day of November: %s', (month, _what, problem) => {
  expect(offerProblem(month, '2026-11-30')).toBe(problem)
})
