import { expect, test } from 'vitest'
import { daysAfter } from '../../../kernel/time/days'
import { endOf, endsWithin, openingState, opensNow } from './what-opens'

test.each([
  [null, null, null],
  [null, '2027-01-01', null],
  ['2026-11-30', null, '2026-11-30'],
  ['2026-11-30', '2027-03-31', '2027-03-31'],
  ['2027-05-01', '2027-03-31', '2027-05-01'],
])('until %s, extended until %s: it ends on %s', (validUntil, extendedUntil, end) =>
  expect(endOf({ validUntil, extendedUntil })).toBe(end),
)

test.each([
  ['2026-11-30', null, '2026-09-30', 'open', true],
  ['2026-11-30', null, '2026-10-01', 'ends_soon', true],
  ['2026-11-30', null, '2026-11-30', 'ends_soon', true],
  ['2026-11-30', null, '2026-12-01', 'grace', true],
  ['2026-11-30', null, '2027-01-29', 'grace', true],
  ['2026-11-30', null, '2027-01-30', 'over', false],
  ['2026-11-30', '2027-03-31', '2027-01-30', 'ends_soon', true],
  ['2026-11-30', '2027-03-31', '2027-05-30', 'grace', true],
  ['2026-11-30', '2027-03-31', '2027-05-31', 'over', false],
  [null, null, '2099-01-01', 'open', true],
] as const)(
  'until %s, extended until %s: on %s it is %s, and opens: %s',
  (until, later, today, state, opens) => {
    const one = { validUntil: until, extendedUntil: later, isRevoked: false }
    expect(openingState(one, today)).toBe(state)
    expect(opensNow(one, today)).toBe(opens)
    expect(openingState({ ...one, isRevoked: true }, today)).toBe('revoked')
    expect(opensNow({ ...one, isRevoked: true }, today)).toBe(false)
  },
)

test('each day is in the days of its own state and of no other', () => {
  const today = '2026-11-30'
  for (let days = -130; days <= 130; days++) {
    const end = daysAfter(today, days)
    const own = openingState({ validUntil: end, extendedUntil: null, isRevoked: false }, today)
    for (const state of ['open', 'ends_soon', 'grace', 'over'] as const) {
      const { from, to } = endsWithin(state, today)
      const isWithin = (from === null || end >= from) && (to === null || end <= to)
      expect(isWithin, `${end} ${state}`).toBe(state === own)
    }
  }
})
