import { expect, test } from 'vitest'
import { dayProblem } from './fair-day'

test.each([
  ['2026-12-12', null],
  ['2026-12-19', null],
  ['2026-12-20', 'La caja se abre a lo más una semana antes de la feria.'],
  ['2026-12-05', null],
  ['2026-12-04', 'Esa feria fue hace más de una semana.'],
])('a till of %s opened on 2026-12-12', (heldOn, problem) => {
  expect(dayProblem(heldOn, '2026-12-12')).toBe(problem)
})
