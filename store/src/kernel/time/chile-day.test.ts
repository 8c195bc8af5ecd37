import { expect, test } from 'vitest'
import { chileDay, nextChileDay } from './chile-day'

test.each([
  ['in summer', '2026-11-28T21:00:00Z', '2026-11-28', '2026-11-29T03:00:00.000Z'],
  ['late in the evening', '2026-11-29T02:59:59Z', '2026-11-28', '2026-11-29T03:00:00.000Z'],
  ['in winter', '2026-07-01T03:30:00Z', '2026-06-30', '2026-07-01T04:00:00.000Z'],
  ['before clocks go back', '2026-04-04T20:00:00Z', '2026-04-04', '2026-04-05T04:00:00.000Z'],
  ['before clocks go on', '2026-09-05T20:00:00Z', '2026-09-05', '2026-09-06T04:00:00.000Z'],
])('%s, %s is of %s and the next begins %s', (_when, moment, day, next) => {
  expect([chileDay(new Date(moment)), nextChileDay(new Date(moment)).toISOString()]).toEqual([day, next])
})
