import { expect, test } from 'vitest'
import { dayAfter, keptMoment, momentOf, monthName, monthStart, PLACES, spanOf } from './calendar.ts'

const at = Date.parse
const made = at('2026-11-29T17:00:00Z')

test.each([
  ['2026-04-02T14:05:06.789Z', '@7/02T11:05:06.789'],
  ['2026-10-28T12:00:00.000Z', '@1/28T09:00:00.000'],
  ['2026-11-01T03:00:00.000Z', '@0/01T00:00:00.000'],
  ['2026-11-29T18:00:00.000Z', '@+3600000'],
])('%s is kept as %s and comes back', (moment, kept) => {
  expect(keptMoment(at(moment), made)).toBe(kept)
  expect(momentOf(kept, made)).toBe(at(moment))
})

test.each([
  ['2027-01-02T15:00:00Z', '2026-06-02T14:05:06.789Z', '2026-06'],
  ['2027-09-10T15:00:00Z', '2027-02-02T13:05:06.789Z', '2027-02'],
])('told on %s, it is of seven months before', (now, moment, month) => {
  expect(new Date(momentOf('@7/02T10:05:06.789', at(now))).toISOString()).toBe(moment)
  expect(monthName(at(now), 7)).toBe(month)
})

test('a day that a month does not have is its last', () => {
  expect(new Date(momentOf('@1/30T10:00:00.000', at('2027-03-15T12:00:00Z'))).toISOString()).toBe(
    '2027-02-28T13:00:00.000Z',
  )
  expect(dayAfter(at('2027-02-28T13:00:00Z'), 3)).toBe('2027-03-03')
})

test('what is of the month that runs stays in it and in the past, in the same order, also on its first day', () => {
  const kept = [0.1, 0.4, 0.9].map((part) => {
    const start = monthStart(made, 0)
    return keptMoment(start + part * (made - start), made)
  })
  const now = at('2027-05-01T04:10:00Z')
  const told = kept.map((one) => momentOf(one, now))
  expect(told).toEqual([...told].sort((one, other) => one - other))
  expect(told.every((moment) => moment > monthStart(now, 0) && moment <= now)).toBe(true)
})

test.each([made, at('2027-03-01T03:20:00Z')])('the places of a month follow each other (%i)', (now) => {
  const spans = [7, 3, 1, 0].flatMap((ago) =>
    Array.from({ length: PLACES }, (_, place) => spanOf(now, ago, place)),
  )
  const ends = spans.flatMap(({ from, to }) => [from, to])
  expect(ends).toEqual([...ends].sort((one, other) => one - other))
  expect(ends.at(-1)).toBeLessThanOrEqual(now)
})
