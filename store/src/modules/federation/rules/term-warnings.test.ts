import { expect, it } from 'vitest'
import { endsSoon, givingOffices, warningDue } from './term-warnings'

const term = { since: '2026-03-14', until: '2028-03-31', warnedDays: null as number | null }

it.each([
  ['2028-01-30', null, null, '61 days before'],
  ['2028-01-31', null, 60, '60 days before'],
  ['2028-02-20', 60, null, 'told of 60'],
  ['2028-03-01', 60, 30, '30 days before'],
  ['2028-03-10', 30, null, 'told of 30'],
  ['2028-03-24', 30, 7, '7 days before'],
  ['2028-03-31', 7, null, 'the last day'],
  ['2028-03-20', null, 30, 'no round came before'],
  ['2028-03-31', null, 7, 'no round came before, on the last day'],
  ['2028-04-01', null, null, 'over'],
] as [string, number | null, number | null, string][])(
  'on %s, told of %s: %s (%s)',
  (today, warnedDays, due, _) => {
    expect(warningDue({ ...term, warnedDays }, today)).toBe(due)
  },
)

it.each([
  ['2026-11-25', null],
  ['2026-11-23', null],
])('a term of a week from the 22nd is warned of nothing on %s', (today, due) => {
  expect(warningDue({ since: '2026-11-22', until: '2026-11-29', warnedDays: null }, today)).toBe(due)
})

it('a term of six weeks is warned of its last month and week', () => {
  const short = { since: '2026-11-01', until: '2026-12-13', warnedDays: null }
  expect([warningDue(short, '2026-11-02'), warningDue(short, '2026-11-13')]).toEqual([null, 30])
})

it('ends soon from sixty days before', () => {
  expect([endsSoon('2028-03-31', '2028-01-30'), endsSoon('2028-03-31', '2028-01-31')]).toEqual([false, true])
})

it('presidents and secretaries give offices', () => {
  expect(givingOffices).toEqual(['president', 'secretary'])
})
