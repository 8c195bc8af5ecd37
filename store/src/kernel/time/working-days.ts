import { daysAfter } from './days'
import { isHoliday } from './holidays'

/** Chilean working days: Monday to Friday without public holidays. Dates are `YYYY-MM-DD` in Chile. */

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(date)
}

/** The day that is `days` working days after `from`; 0 is the next working day if `from` is none. */
export function addWorkingDays(from: string, days: number): string {
  let date = from
  while (!isWorkingDay(date)) date = daysAfter(date, 1)
  for (let left = days; left > 0; left--) {
    do date = daysAfter(date, 1)
    while (!isWorkingDay(date))
  }
  return date
}
