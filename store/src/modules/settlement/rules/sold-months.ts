import type { SoldMonth, SoldMonths } from '../../../contracts'
import { monthBefore, nextMonth } from './month'

export const SHOWN_MONTHS = 12

export type Counted = {
  /** Statements of the months that are shown, with what was sold in each. */
  closed: { month: string; soldClp: number; earnedClp: number }[]
  /** What no statement has yet, by the month in which it was written. */
  open: { month: string; soldClp: number; earnedClp: number }[]
  /** The last month that was closed, whoever sold in it; null: none was. */
  lastClosed: string | null
  now: string
}

/**
 * Twelve months up to `until`. What is written late is of the first month that is still open, as its statement will
 * say it.
 */
export function soldMonths(until: string, { closed, open, lastClosed, now }: Counted): SoldMonths['months'] {
  const firstOpen = lastClosed === null ? null : nextMonth(lastClosed)
  const opened = open.map((one) => ({
    ...one,
    month: firstOpen !== null && one.month < firstOpen ? firstOpen : one.month,
  }))
  return Array.from({ length: SHOWN_MONTHS }, (_, index): SoldMonth => {
    const month = monthBefore(until, SHOWN_MONTHS - 1 - index)
    const isClosed = lastClosed !== null && month <= lastClosed
    const found = (isClosed ? closed : opened).filter((one) => one.month === month)
    const sum = (of: 'soldClp' | 'earnedClp') => found.reduce((total, one) => total + one[of], 0)
    const state = isClosed ? 'closed' : month < now ? 'over' : 'running'
    return { month, soldClp: sum('soldClp'), earnedClp: sum('earnedClp'), state }
  })
}
