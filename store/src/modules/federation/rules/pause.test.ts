import { expect, it } from 'vitest'
import { backOnProblem } from './pause'

it.each([
  ['2026-11-27', null],
  ['2026-11-26', 'not_ahead'],
  ['2026-11-25', 'not_ahead'],
  ['2027-11-26', null],
  ['2027-11-27', null],
  ['2027-11-28', 'too_far'],
  ['2027-02-30', 'not_a_date'],
  ['mañana', 'not_a_date'],
  ['', 'not_a_date'],
])('a group that says on 26-11-2026 that it is back on %s: %s', (backOn, expected) => {
  expect(backOnProblem(backOn, '2026-11-26')).toBe(expected)
})
