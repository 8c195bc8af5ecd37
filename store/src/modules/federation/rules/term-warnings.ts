import { officesWith } from './capabilities'
import type { Office } from './offices'
import { daysBetween } from '../../../kernel/time/days'

/** Days before its last one on which the end of a term is told, the first one first. */
const WARNED_DAYS = [60, 30, 7] as const

/**
 * Of which warning the day has come, or null: told already, too early, over. A term is not warned of what is longer than
 * itself; after a while without a round only the newest one is told.
 * @param term days in Chile, `YYYY-MM-DD`: the first and the last. `warnedDays`: the warning that was told last
 */
export function warningDue(
  term: { since: string; until: string; warnedDays: number | null },
  today: string,
): number | null {
  const left = daysBetween(today, term.until)
  const due = WARNED_DAYS.findLast((days) => left <= days && daysBetween(term.since, term.until) > days)
  if (due === undefined || left < 0) return null
  return term.warnedDays === null || term.warnedDays > due ? due : null
}

/** Whether the page of an organization says that a term ends soon. */
export const endsSoon = (until: string, today: string): boolean => daysBetween(today, until) <= WARNED_DAYS[0]

/** Offices whose holders can give offices: without any of them an organization is without a board. */
export const givingOffices: Office[] = officesWith('give_offices')
