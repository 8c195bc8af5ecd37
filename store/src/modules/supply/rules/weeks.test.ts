import { expect, test } from 'vitest'
import { mondaysFrom, NEAR_WEEKS, weeksOf } from './weeks'

test.each([
  ['2026-12-01', '2026-11-30', '2027-01-18'],
  ['2026-11-30', '2026-11-30', '2027-01-18'],
  ['2026-12-06', '2026-11-30', '2027-01-18'],
  ['2026-12-07', '2026-12-07', '2027-01-25'],
])('eight weeks from %s begin on %s and the last one on %s', (today, first, last) => {
  const mondays = mondaysFrom(today)
  expect([mondays.length, mondays[0], mondays.at(-1)]).toEqual([NEAR_WEEKS, first, last])
})

const near = (deliverOn: string, more: object = {}) => ({
  ...{ deliverOn, units: 100, isOwn: true, heldUnits: 60, waitingUnits: 20, allHeldUnits: 80, ...more },
})

test('a call-off is in the week of its day, and missing only at the desk that supplies it', () => {
  const weeks = weeksOf(
    [
      near('2026-12-06'),
      near('2026-12-07', { units: 50, heldUnits: 10, waitingUnits: 0, allHeldUnits: 50 }),
      near('2026-12-09', { isOwn: false, heldUnits: 5, waitingUnits: 0, allHeldUnits: 5 }),
      near('2026-12-13', { heldUnits: 0, waitingUnits: 0, allHeldUnits: 130 }),
    ],
    mondaysFrom('2026-12-01'),
  )
  expect(weeks.slice(0, 3)).toEqual([
    { heldUnits: 60, waitingUnits: 20, missingUnits: 20 },
    { heldUnits: 15, waitingUnits: 0, missingUnits: 0 },
    { heldUnits: 0, waitingUnits: 0, missingUnits: 0 },
  ])
})
