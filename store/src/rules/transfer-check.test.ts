import { expect, it } from 'vitest'
import { checkTransfer, needsTwoPeople } from './transfer-check'

const twoPeopleAboveClp = 200_000

it.each([
  [12_990, null, 'rosa', 'pay'],
  [200_000, null, 'rosa', 'pay'],
  [200_000, 'rosa', 'rosa', 'pay'],
  [200_001, null, 'rosa', 'first_seen'],
  [200_001, 'rosa', 'rosa', 'needs_second'],
  [200_001, 'rosa', 'elena', 'pay'],
  [5_000_000, 'elena', 'rosa', 'pay'],
] as const)('%i pesos, seen by %s, confirmed by %s: %s', (amountClp, seenBy, by, expected) => {
  expect(checkTransfer({ amountClp, twoPeopleAboveClp, seenBy, by })).toBe(expected)
})

it('never lets one person alone make a big transfer paid', () => {
  for (const seenBy of [null, 'rosa'])
    expect(checkTransfer({ amountClp: 200_001, twoPeopleAboveClp, seenBy, by: 'rosa' })).not.toBe('pay')
})

it('asks for two people above the threshold, not at it', () => {
  expect(needsTwoPeople(twoPeopleAboveClp, twoPeopleAboveClp)).toBe(false)
  expect(needsTwoPeople(twoPeopleAboveClp + 1, twoPeopleAboveClp)).toBe(true)
  expect(needsTwoPeople(1, 0)).toBe(true)
})
