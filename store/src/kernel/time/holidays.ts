/** Public holidays of all Chile, by law. Those of one region (7 June, 20 August) and of an election are none here. */
const FIXED = '01-01 05-01 05-21 07-16 08-15 09-18 09-19 11-01 12-08 12-25'.split(' ')

/**
 * Those that move, year by year: Good Friday and Holy Saturday (law 2.977); the winter solstice (21.357); 29 June and 12
 * October, on the Monday before a Tuesday to Thursday and after a Friday (19.668); 31 October, on the Friday before a
 * Tuesday and after a Wednesday (20.299); 17 and 20 September beside a weekend (20.215, 20.983); 2 January on a Monday
 * (20.983). `holidays.test.ts` compares them with a library.
 */
const MOVED: Record<number, string> = {
  2026: '04-03 04-04 06-21 06-29 10-12 10-31',
  2027: '03-26 03-27 06-21 06-28 09-17 10-11 10-31',
  2028: '04-14 04-15 06-20 06-26 10-09 10-27',
  2029: '03-30 03-31 06-20 07-02 09-17 10-15 11-02',
  2030: '04-19 04-20 06-21 06-29 09-20 10-12 10-31',
  2031: '04-11 04-12 06-21 06-29 10-12 10-31',
  2032: '03-26 03-27 06-20 06-28 09-17 10-11 10-31',
  2033: '04-15 04-16 06-20 06-27 10-10 10-31',
  2034: '01-02 04-07 04-08 06-21 06-26 10-09 10-27',
  2035: '03-23 03-24 06-21 07-02 09-17 10-15 11-02',
  2036: '04-11 04-12 06-20 06-29 10-12 10-31',
  2037: '04-03 04-04 06-20 06-29 10-12 10-31',
  2038: '04-23 04-24 06-21 06-28 09-17 10-11 10-31',
  2039: '04-08 04-09 06-21 06-27 10-10 10-31',
  2040: '01-02 03-30 03-31 06-20 07-02 09-17 10-15 11-02',
  2041: '04-19 04-20 06-20 06-29 09-20 10-12 10-31',
}

export const FIRST_HOLIDAY_YEAR = 2026
export const LAST_HOLIDAY_YEAR = 2041

/** Of a year, in order, as `YYYY-MM-DD`. Of a year without a table, those that never move. */
export function holidaysOf(year: number): string[] {
  const days = [...FIXED, ...(MOVED[year]?.split(' ') ?? [])]
  return [...new Set(days)].toSorted().map((day) => `${year}-${day}`)
}

const known = new Map<number, Set<string>>()

/** @param date `YYYY-MM-DD` */
export function isHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4))
  const days = known.get(year) ?? new Set(holidaysOf(year))
  known.set(year, days)
  return days.has(date)
}
