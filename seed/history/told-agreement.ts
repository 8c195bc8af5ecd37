import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import type { HistoryQuotation } from '../supply-types.ts'

const DAY_MS = 86_400_000

/** The month that is so many away from the running one: `2026-12` and −2 → `2026-10`. */
export function monthAt(now: number, offset: number): string {
  const [year = 0, month = 1] = chileDay(new Date(now)).split('-').map(Number)
  const months = year * 12 + month - 1 + offset
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

export const dayAt = (now: number, days: number): string => chileDay(new Date(now + days * DAY_MS))

/** A month for each of a quotation. */
export const monthsOf = ({ from, to }: { from: number; to: number }, now: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => monthAt(now, from + at))

/** What was called for, and when: so many days before as the agreement wants, but never later than now. */
export const calledOf = ({ called, leadDays }: HistoryQuotation, now: number) =>
  called.map(({ month, day, units }) => {
    const deliverOn = `${monthAt(now, month)}-${String(day).padStart(2, '0')}`
    const asked = Date.parse(`${deliverOn}T15:00:00Z`) - (leadDays + 2) * DAY_MS
    return { units, month: deliverOn.slice(0, 7), deliverOn, at: new Date(Math.min(asked, now)) }
  })
