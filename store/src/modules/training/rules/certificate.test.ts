import { expect, test } from 'vitest'
import { certificateState, countsAfter, validUntil } from './certificate'

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
  ['2026-11-30', '2026-11-30', false, 'valid'],
  ['2026-11-30', '2026-12-01', false, 'expired'],
  [null, '2099-01-01', false, 'valid'],
  [null, '2026-11-30', true, 'revoked'],
  ['2030-01-01', '2026-11-30', true, 'revoked'],
] as const)('until %s, on %s, taken back: %s → %s', (until, today, isRevoked, state) =>
  expect(certificateState({ validUntil: until, isRevoked }, today)).toBe(state),
)

const at = (moment: string) => ({ at: new Date(moment), day: moment.slice(0, 10) })

test.each([
  ['for ever, whatever is done', null, null, '2099-01-01T12:00:00Z', false],
  ['not yet to be renewed', '2027-03-01', null, '2026-12-30T12:00:00Z', false],
  ['on the first day on which it can be renewed', '2027-03-01', null, '2026-12-31T12:00:00Z', true],
  ['taken back, an hour before', '2027-03-01', '2026-11-15T15:00:00Z', '2026-11-15T14:00:00Z', false],
  ['taken back, an hour after', '2027-03-01', '2026-11-15T15:00:00Z', '2026-11-15T16:00:00Z', true],
  ['for ever, but taken back', null, '2026-11-15T15:00:00Z', '2026-11-16T12:00:00Z', true],
])('a result after one that holds %s', (_what, until, revoked, done, counts) =>
  expect(countsAfter({ validUntil: until, revokedAt: revoked ? new Date(revoked) : null }, at(done))).toBe(
    counts,
  ),
)
