import { isMonth, monthBefore, nextMonth } from '../../settlement/rules/month'

/** Months that one report spans at most. */
export const MOST_MONTHS = 60
/** Without a wish: a year, of which the running month is the last. */
const USUAL_MONTHS = 12

/** Every month from the first to the last, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

/**
 * The months that a report is of. Without a first one a year up to the last, without a last one up to now.
 * @returns null: they are none, are turned around, or are more than `MOST_MONTHS`
 */
export function reportMonths(
  asked: { from?: string | undefined; to?: string | undefined },
  now: string,
): { from: string; to: string } | null {
  const to = asked.to ?? now
  if (!isMonth(to)) return null
  const from = asked.from ?? monthBefore(to, USUAL_MONTHS - 1)
  if (!isMonth(from) || from > to || monthBefore(to, MOST_MONTHS - 1) > from) return null
  return { from, to }
}
