import { expect, test } from 'vitest'
import { daysProblem } from './announcement'

const TODAY = '2026-11-30'

test.each([
  ['2026-11-30', '2026-11-30', null],
  ['2026-11-30', '2027-01-28', null],
  ['2027-02-28', '2027-03-01', null],
  ['2026-11-29', '2026-12-01', 'from'],
  ['2026-12-02', '2026-12-01', 'until'],
  ['2026-11-30', '2027-01-29', 'until'],
])('from %s until %s', (from, until, field) => {
  const problem = daysProblem({ from, until }, TODAY)
  expect(problem === null ? null : Object.keys(problem)).toEqual(field === null ? null : [field])
})
