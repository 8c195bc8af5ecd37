import { expect, it } from 'vitest'
import { isReminderDue } from './reminder'

const now = new Date('2026-11-26T13:00:00Z')

it.each([
  ['pending', '2026-11-27', '2026-11-24T15:00:00Z', true],
  ['pending', '2026-11-26', '2026-11-24T15:00:00Z', true],
  ['pending', '2026-11-25', '2026-11-24T15:00:00Z', true],
  ['pending', '2026-11-28', '2026-11-24T15:00:00Z', false],
  ['pending', '2026-11-26', '2026-11-26T11:00:00Z', false],
  // Three in the morning of the 26th in Greenwich is still the 25th in Chile.
  ['pending', '2026-11-26', '2026-11-26T02:30:00Z', true],
  ['accepted', '2026-11-27', '2026-11-24T15:00:00Z', false],
  ['cancelled', '2026-11-27', '2026-11-24T15:00:00Z', false],
] as const)(
  'a %s consignment due on %s and paid at %s is remembered: %s',
  (state, dueOn, paidAt, expected) => {
    expect(isReminderDue({ state, dueOn, paidAt: new Date(paidAt) }, now)).toBe(expected)
  },
)
