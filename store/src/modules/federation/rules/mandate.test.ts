import { expect, it } from 'vitest'
import { MANDATE_DAYS_MAX, mandateEnd } from './mandate'

const since = new Date('2026-11-26T12:00:00Z')

it.each([
  [1, '2026-11-27T12:00:00.000Z'],
  [30, '2026-12-26T12:00:00.000Z'],
  [MANDATE_DAYS_MAX, '2027-02-24T12:00:00.000Z'],
])('of %s days ends on %s', (days, end) => {
  expect(mandateEnd(since, days).toISOString()).toBe(end)
})
