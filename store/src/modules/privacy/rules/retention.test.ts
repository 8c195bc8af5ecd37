import { expect, test } from 'vitest'
import { keptUntil, overBefore, RETENTION, type Kept } from './retention'
import { ENDED_KEPT_DAYS } from '../../access/rules/session-length'

const now = new Date('2032-02-29T12:00:00Z')
const kinds = Object.keys(RETENTION) as Kept[]

test.each([
  ['unpaid_buyer', '2032-01-30T12:00:00.000Z'],
  ['paid_buyer', '2026-03-01T12:00:00.000Z'],
  ['proof', '2026-03-01T12:00:00.000Z'],
  ['mailbox', '2032-01-30T12:00:00.000Z'],
  ['former_member', '2031-03-01T12:00:00.000Z'],
] as const)('%s from before %s is over', (kind, before) =>
  expect(overBefore(kind, now).toISOString()).toBe(before),
)

test.each(kinds)('%s: what begins now is not over yet, and what is kept until now was', (kind) => {
  expect(overBefore(kind, now).getTime()).toBeLessThan(now.getTime())
  expect(keptUntil(kind, overBefore(kind, now)).getTime()).toBeGreaterThanOrEqual(now.getTime() - 86_400_000)
})

test.each(kinds)('%s says what it is, what for, and what ends it', (kind) => {
  const { what, why, by } = RETENTION[kind]
  expect([what, why, by].every((words) => words.length > 4)).toBe(true)
})

test('sessions end where their own rule says', () => expect(RETENTION.session.days).toBe(ENDED_KEPT_DAYS))
