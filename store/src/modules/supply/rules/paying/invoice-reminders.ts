import { daysBetween } from '../../../../kernel/time/days'

/** - before: some days before an invoice falls due - due: on its day - late: some days after it */
export const REMINDER_KINDS = ['before', 'due', 'late'] as const
export type ReminderKind = (typeof REMINDER_KINDS)[number]

/** Days before it falls due, and days after it: by then what was sent on the last day has arrived. */
const DAYS_BEFORE = 5
const DAYS_AFTER = 3

/** As far as an invoice that falls due then can be of interest to a round: `YYYY-MM-DD` days from `today`. */
export const REMINDED_AHEAD_DAYS = DAYS_BEFORE

/**
 * The reminder of an unpaid invoice whose day has come and that was not sent, or null. Who was not reminded for a while,
 * or falls due soon after the invoice came, gets the newest only, so that nobody gets two letters at once.
 * @param sent what was sent of it already
 */
export function reminderDue(
  { dueOn, receivedOn }: { dueOn: string; receivedOn: string },
  sent: readonly ReminderKind[],
  today: string,
): ReminderKind | null {
  const late = daysBetween(dueOn, today)
  const kind = late >= DAYS_AFTER ? 'late' : late >= 0 ? 'due' : late >= -DAYS_BEFORE ? 'before' : null
  if (kind === null || sent.includes(kind)) return null
  // It came today, or yesterday: what it says is read in it.
  if (kind === 'before' && daysBetween(receivedOn, today) < DAYS_BEFORE) return null
  if (kind === 'due' && late > 0 && sent.length > 0) return null
  return kind
}
