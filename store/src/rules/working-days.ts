/** Chilean working days: Monday to Friday without public holidays. Dates are `YYYY-MM-DD` in Chile. */

/** Fixed feasts and, from Easter, Good Friday and Holy Saturday; moved feasts of 2026 and 2027 as published. */
const FIXED = [
  '01-01',
  '05-01',
  '05-21',
  '07-16',
  '08-15',
  '09-18',
  '09-19',
  '10-31',
  '11-01',
  '12-08',
  '12-25',
]
const MOVED = new Set([
  '2026-06-21',
  '2026-06-29',
  '2026-10-12',
  '2026-04-03',
  '2026-04-04',
  '2027-06-21',
  '2027-06-28',
  '2027-10-11',
  '2027-03-26',
  '2027-03-27',
])

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !FIXED.includes(date.slice(5)) && !MOVED.has(date)
}

/** The day that is `days` working days after `from`; 0 is the next working day if `from` is none. */
export function addWorkingDays(from: string, days: number): string {
  let date = from
  while (!isWorkingDay(date)) date = nextDay(date)
  for (let left = days; left > 0; left--) {
    do date = nextDay(date)
    while (!isWorkingDay(date))
  }
  return date
}

const chileanDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' })

/** Today in Chile. */
export function chileanDay(at: Date): string {
  return chileanDate.format(at)
}

function nextDay(date: string): string {
  const day = new Date(`${date}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
