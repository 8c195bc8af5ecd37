import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { monthsFrom } from '../../store/src/kernel/time/months.ts'
import type { HistoryOffer } from '../supply-types.ts'
import { monthAt } from './told-agreement.ts'

export type ToldMonth = { month: string; sureUnits: number; perhapsUnits: number }

/** Of the months before this one too, for what was delivered in them. */
const PAST_MONTHS = 2
const YEAR_MONTHS = 12

/** What a group says for each of the twelve months from now on, and said for two before: its usual one in its season, and none out of it. */
export function toldOffer({ sure, perhaps, months }: HistoryOffer, now: number): ToldMonth[] {
  return monthsFrom(monthAt(now, -PAST_MONTHS), PAST_MONTHS + YEAR_MONTHS).map((month) => {
    const isSeason = months.length === 0 || months.includes(Number(month.slice(5)))
    return { month, sureUnits: isSeason ? sure : 0, perhapsUnits: isSeason ? perhaps : 0 }
  })
}

/** The last day on which a group is qualified, so many months from now. */
export const qualifiedUntil = (forMonths: number, now: number): string => {
  const today = chileDay(new Date(now))
  const month = monthsFrom(today.slice(0, 7), forMonths + 1).at(-1) ?? ''
  return `${month}-28`
}
