import { isMonth, nextMonth } from '../../settlement/rules/month'

/** Months that one report spans at most. */
export const MOST_MONTHS = 60
/** Without a wish: a year, of which the running month is the last. */
const USUAL_MONTHS = 12

/** The month that many before: `2026-01`, 2 → `2025-11`. */
export function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const all = year * 12 + number - 1 - count
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`
}

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
