import { expect, it } from 'vitest'
import { type Counted, SHOWN_MONTHS, soldMonths } from './sold-months'

const nothing: Counted = { closed: [], open: [], lastClosed: null, now: '2026-11' }
const of = (month: string, soldClp: number, earnedClp: number) => ({ month, soldClp, earnedClp })
type Seen = [month: string, soldClp: number, earnedClp: number, state: string]

it.each<[about: string, counted: Partial<Counted>, seen: Seen[]]>([
  ['nothing happened yet', {}, []],
  ['the month that runs', { open: [of('2026-11', 10, 8)] }, [['2026-11', 10, 8, 'running']]],
  [
    'a closed month, one that is over and the one that runs',
    {
      closed: [of('2026-09', 30, 24)],
      open: [of('2026-10', 20, 16), of('2026-11', 10, 8)],
      lastClosed: '2026-09',
    },
    [
      ['2026-09', 30, 24, 'closed'],
      ['2026-10', 20, 16, 'over'],
      ['2026-11', 10, 8, 'running'],
    ],
  ],
  [
    'what was written late is of the next statement',
    {
      closed: [of('2026-09', 30, 24)],
      open: [of('2026-09', 5, 4), of('2026-10', 1, 1)],
      lastClosed: '2026-09',
    },
    [
      ['2026-09', 30, 24, 'closed'],
      ['2026-10', 6, 5, 'over'],
    ],
  ],
  ['more came back than was sold', { open: [of('2026-11', -10, -8)] }, [['2026-11', -10, -8, 'running']]],
])('%s', (_, counted, seen) => {
  const months = soldMonths('2026-11', { ...nothing, ...counted })
  expect(months.map(({ month }) => month)).toEqual([
    ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'],
    ...['2026-08', '2026-09', '2026-10', '2026-11'],
  ])
  expect(months).toHaveLength(SHOWN_MONTHS)
  const told = months.filter(({ soldClp, earnedClp }) => soldClp !== 0 || earnedClp !== 0)
  expect(told.map(({ month, soldClp, earnedClp, state }) => [month, soldClp, earnedClp, state])).toEqual(seen)
})
