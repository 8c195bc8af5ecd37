import { expect, it } from 'vitest'
import { dayProblem, fieldAt } from './product-fields'

const TODAY = '2026-11-29'

it.each([
  ['', null],
  ['2026-11-29', null],
  ['2023-11-29', null],
  ['2026-11-30', /después de hoy/],
  ['2023-11-28', /más de 3 años/],
  ['2026-02-30', /no existe/],
  ['12-03-2026', /no existe/],
])('takes a day of harvest only when it was, and not long ago: %j', (said, told) => {
  const problem = dayProblem(fieldAt('harvestedOn'), said, TODAY)
  if (told === null) expect(problem).toBeNull()
  else expect(problem).toMatch(told)
})
