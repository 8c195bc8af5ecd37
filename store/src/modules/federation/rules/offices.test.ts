import { expect, it } from 'vitest'
import { isTermAllowed } from './offices'

it.each([
  ['2026-11-28', false],
  ['2026-11-29', true],
  ['2030-11-29', true],
  ['2030-11-30', false],
])('today, the 29th of November 2026, a term until %s: %s', (until, isAllowed) => {
  expect(isTermAllowed(until, '2026-11-29')).toBe(isAllowed)
})

it('begins on a leap day too', () => {
  expect(isTermAllowed('2032-02-29', '2028-02-29')).toBe(true)
})
