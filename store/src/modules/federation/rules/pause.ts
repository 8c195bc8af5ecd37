import { daysBetween } from '../../../kernel/time/days'

/** How long a group may say that it rests: longer than a year is leaving, which is for the association to write down. */
const LONGEST_DAYS = 366

/** @param backOn,today `YYYY-MM-DD` in Chile. @returns what is wrong with the date, or null */
export function backOnProblem(backOn: string, today: string): 'not_a_date' | 'not_ahead' | 'too_far' | null {
  const back = Date.parse(`${backOn}T12:00:00Z`)
  if (Number.isNaN(back) || new Date(back).toISOString().slice(0, 10) !== backOn) return 'not_a_date'
  if (backOn <= today) return 'not_ahead'
  return daysBetween(today, backOn) > LONGEST_DAYS ? 'too_far' : null
}
