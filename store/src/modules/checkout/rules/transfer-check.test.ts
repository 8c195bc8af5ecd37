import { expect, it } from 'vitest'
import { checkTransfer, needsTwoPeople } from './transfer-check'

const twoPeopleAboveClp = 200_000
const now = new Date('2026-11-28T12:00:00Z')
const person = (userId: string | null) =>
  userId === null
    ? null
    : { userId, madeBy: MADE_BY[userId] ?? ['environment'], madeAt: MADE_AT[userId] ?? new Date(0) }
const MADE_BY: Record<string, string[]> = { luz: ['rosa'] }
const MADE_AT: Record<string, Date> = { luz: new Date('2026-11-25T12:00:00Z') }

const rosa = { userId: 'rosa', madeBy: ['environment'], madeAt: new Date(0) }

it.each([
  [12_990, null, 'rosa', 'pay'],
  [200_000, null, 'rosa', 'pay'],
  [200_000, 'rosa', 'rosa', 'pay'],
  [200_001, null, 'rosa', 'first_seen'],
  [200_001, 'rosa', 'rosa', 'needs_second'],
  [200_001, 'rosa', 'elena', 'pay'],
  [5_000_000, 'elena', 'rosa', 'pay'],
  // Rosa let Luz in three days ago: both may be one.
  [5_000_000, 'rosa', 'luz', 'needs_second'],
  [5_000_000, 'luz', 'rosa', 'needs_second'],
  [5_000_000, 'elena', 'luz', 'pay'],
  [12_990, null, 'luz', 'pay'],
] as const)('%i pesos, seen by %s, confirmed by %s: %s', (amountClp, seenBy, by, expected) => {
  const seen = { seenBy: person(seenBy), by: person(by) ?? rosa, now }
  expect(checkTransfer({ amountClp, twoPeopleAboveClp, ...seen })).toBe(expected)
})

it('never lets one person alone make a big transfer paid', () => {
  for (const seenBy of [null, rosa])
    expect(checkTransfer({ amountClp: 200_001, twoPeopleAboveClp, seenBy, by: rosa, now })).not.toBe('pay')
})

it('asks for two people above the threshold, not at it', () => {
  expect(needsTwoPeople(twoPeopleAboveClp, twoPeopleAboveClp)).toBe(false)
  expect(needsTwoPeople(twoPeopleAboveClp + 1, twoPeopleAboveClp)).toBe(true)
  expect(needsTwoPeople(1, 0)).toBe(true)
})
