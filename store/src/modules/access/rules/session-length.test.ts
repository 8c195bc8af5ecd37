import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSeenWorthWriting, sessionEnd } from './session-length'

const entered = new Date('2026-11-26T09:00:00-03:00')
const later = (hours: number) => new Date(entered.getTime() + hours * 3_600_000)

it.each([
  { isShared: false, used: 0, ends: 180 * 24 },
  { isShared: false, used: 179 * 24, ends: 359 * 24 },
  { isShared: true, used: 0, ends: 2 },
  { isShared: true, used: 9.5, ends: 11.5 },
  { isShared: true, used: 10, ends: 12 },
  { isShared: true, used: 11.9, ends: 12 },
])('shared $isShared, used after $used h: ends after $ends h', ({ isShared, used, ends }) => {
  expect(sessionEnd({ isShared, enteredAt: entered }, later(used))).toEqual(later(ends))
})

it('on a shared phone never lasts past half a day', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 12, noNaN: true }), (used) => {
      expect(sessionEnd({ isShared: true, enteredAt: entered }, later(used)) <= later(12)).toBe(true)
    }),
  )
})

it.each([
  { minutes: 0, worth: false },
  { minutes: 4.9, worth: false },
  { minutes: 5, worth: true },
])('after $minutes minutes, worth writing: $worth', ({ minutes, worth }) => {
  expect(isSeenWorthWriting(entered, later(minutes / 60))).toBe(worth)
})
