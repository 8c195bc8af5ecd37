import type { ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { chileanDay } from '../../../kernel/time/working-days'

/**
 * A part that nobody took is remembered the day before it is due, or later when that went by; never on the day it was
 * bought, when its first notice has just gone out.
 */
export function isReminderDue(
  part: { state: ConsignmentStateName; dueOn: string; paidAt: Date },
  now: Date,
): boolean {
  const tomorrow = chileanDay(new Date(now.getTime() + 86_400_000))
  return part.state === 'pending' && part.dueOn <= tomorrow && chileanDay(part.paidAt) < chileanDay(now)
}
