import { expect, it } from 'vitest'
import { RIGHTS, withdrawalUntil } from './buyer-rights'
import { SALE_CONDITIONS } from './sale-conditions'

it.each([
  ['2026-11-20', true, '2026-11-30'],
  ['2026-12-25', true, '2027-01-04'],
  ['2026-11-20', false, '2027-02-18'],
  ['2028-02-25', true, '2028-03-06'],
])('what was received on %s, confirmed %s, can be given back until %s', (received, isConfirmed, until) => {
  expect(withdrawalUntil(received, isConfirmed)).toBe(until)
})

it.each(Object.entries(RIGHTS))('the letter says %s', (_, words) => {
  expect(SALE_CONDITIONS.map(({ text }) => text).join(' ')).toContain(words)
})
