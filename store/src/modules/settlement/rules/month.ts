import { chileDay, nextChileDay } from '../../../kernel/time/chile-day'
import { previousMonth } from '../../../kernel/time/months'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** A month as it is written in addresses and rows: `2026-11`. */
export const isMonth = (text: string): boolean => MONTH.test(text)

/** The month of a moment, in Chile. */
export const monthOf = (moment: Date): string => chileDay(moment).slice(0, 7)

/** The month after: `2026-12` → `2027-01`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const next = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}

/** So many months before: (`2026-02`, 3) → `2025-11`. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + (number - 1) - months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The first moment of the month, in Chile. */
export const monthStart = (month: string): Date => monthEnd(previousMonth(month))

/** The first moment that is not of the month any more, in Chile's summer and in its winter. */
export function monthEnd(month: string): Date {
  const [year = 0, number = 1] = month.split('-').map(Number)
  // Noon of its last day, anywhere near Chile.
  return nextChileDay(new Date(Date.UTC(year, number, 0, 16)))
}
