import Holidays from 'date-holidays'
import { expect, it } from 'vitest'
import { FIRST_HOLIDAY_YEAR, holidaysOf, LAST_HOLIDAY_YEAR } from './holidays'
import { addWorkingDays } from './working-days'

const library = new Holidays('CL')
const years = Array.from(
  { length: LAST_HOLIDAY_YEAR - FIRST_HOLIDAY_YEAR + 1 },
  (_, nth) => FIRST_HOLIDAY_YEAR + nth,
)
const theirsOf = (year: number) =>
  library.getHolidays(year).flatMap(({ date, type }) => (type === 'public' ? [date.slice(0, 10)] : []))

const isoOf = (date: Date) => date.toISOString().slice(0, 10)
/** Easter as the library knows it. */
function easterOf(year: number): Date {
  const found = library.getHolidays(year).find(({ rule }) => rule === 'easter')
  return new Date(`${found?.date.slice(0, 10)}T12:00:00Z`)
}

it.each(years)('%i has the holidays of the library, but for two that the law says otherwise', (year) => {
  const easter = easterOf(year)
  const saturday = isoOf(new Date(easter.getTime() - 86_400_000))
  // Holy Saturday is one (law 2.977, art. 1); Easter itself is a Sunday and in no law. Neither is a working day anyway.
  const expected = [...theirsOf(year).filter((date) => date !== isoOf(easter)), saturday].toSorted()
  expect(holidaysOf(year)).toEqual([...new Set(expected)])
})

it('covers fifteen years, and the next ones', () => {
  expect(years.length).toBeGreaterThanOrEqual(15)
  expect(LAST_HOLIDAY_YEAR).toBeGreaterThan(new Date().getFullYear() + 2)
})

it.each([
  ['2027-09-16', 1, '2027-09-20', 'law 20.983: a Friday 17'],
  ['2029-09-14', 1, '2029-09-20', 'law 20.215: a Monday 17'],
  ['2030-09-17', 1, '2030-09-23', 'law 20.215: a Friday 20'],
  ['2033-12-30', 1, '2034-01-03', 'law 20.983: a Monday 2 January'],
  ['2028-10-26', 1, '2028-10-30', 'law 20.299: a Tuesday 31'],
  ['2029-10-31', 1, '2029-11-05', 'law 20.299: a Wednesday 31'],
  ['2028-06-23', 1, '2028-06-27', 'law 19.668: a Thursday 29'],
  ['2029-06-29', 1, '2029-07-03', 'law 19.668: a Friday 29'],
  ['2032-06-17', 1, '2032-06-18', 'law 21.357: the solstice is on a Sunday'],
  ['2034-06-20', 1, '2034-06-22', 'law 21.357: the solstice is on the 21st'],
  ['2026-11-30', 6, '2026-12-09', 'across 8 December'],
])('%s and %i working days are %s (%s)', (from, days, to) => {
  expect(addWorkingDays(from, days)).toBe(to)
})
