import { expect, test } from 'vitest'
import { certificateState, countsFrom, opensNow, validUntil } from './certificate'

test.each([
  ['2026-11-30', 12, '2027-11-30'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-11-30', null, null],
])('one of %s for %s months holds until %s', (day, months, until) =>
  expect(validUntil(day, months)).toBe(until),
)

test.each([
  ['2026-11-30', '2026-11-30', false, 'valid', true],
  ['2026-11-30', '2026-12-01', false, 'expired', true],
  ['2026-11-30', '2027-01-29', false, 'expired', true],
  ['2026-11-30', '2027-01-30', false, 'expired', false],
  [null, '2099-01-01', false, 'valid', true],
  [null, '2026-11-30', true, 'revoked', false],
  ['2030-01-01', '2026-11-30', true, 'revoked', false],
] as const)('until %s, on %s, taken back: %s → %s, opens: %s', (until, today, isRevoked, state, opens) => {
  const held = { validUntil: until, isRevoked }
  expect(certificateState(held, today)).toBe(state)
  expect(opensNow(held, today)).toBe(opens)
})

test.each([
  [{ validUntil: null, revokedOn: null }, null],
  [{ validUntil: '2027-03-01', revokedOn: null }, '2026-12-31'],
  [{ validUntil: '2027-03-01', revokedOn: '2026-11-15' }, '2026-11-15'],
  [{ validUntil: null, revokedOn: '2026-11-15' }, '2026-11-15'],
])('after %j a further one counts from %s', (newest, from) => expect(countsFrom(newest)).toBe(from))
