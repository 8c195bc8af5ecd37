import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { chileDay } from '../../../kernel/time/chile-day'

/**
 * A consignment that nobody took is remembered the day before it is due, or later when that went by; never on the day it was
 * bought, when its first notice has just gone out.
 */
export function isReminderDue(
  consignment: { state: ConsignmentStateName; dueOn: string; paidAt: Date },
  now: Date,
): boolean {
  const tomorrow = chileDay(new Date(now.getTime() + 86_400_000))
  return (
    consignment.state === 'pending' &&
    consignment.dueOn <= tomorrow &&
    chileDay(consignment.paidAt) < chileDay(now)
  )
}
