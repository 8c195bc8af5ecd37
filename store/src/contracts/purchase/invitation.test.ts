import { expect, it } from 'vitest'
import { invitationEnd, invitationState } from './invitation'

const now = new Date('2026-11-26T12:00:00Z')
const fresh = { acceptedAt: null, declinedAt: null, until: null, openUntil: invitationEnd(now) }

it.each([
  ['open', {}],
  ['open', { openUntil: null }],
  ['accepted', { acceptedAt: now }],
  ['accepted', { acceptedAt: now, until: now }],
  ['declined', { declinedAt: now, until: now }],
  ['expired', { openUntil: now }],
  ['expired', { until: now }],
])('is %s with %o', (state, change) => {
  expect(invitationState({ ...fresh, ...change }, now)).toBe(state)
})

it('is open for fourteen days', () => {
  expect(invitationEnd(now)).toEqual(new Date('2026-12-10T12:00:00Z'))
})
