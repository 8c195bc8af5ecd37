import { expect, test } from 'vitest'
import { chileMoment, chileTime } from './chile-moment'

test.each([
  ['in summer', '2026-12-10', '11:00', '2026-12-10T14:00:00.000Z'],
  ['in winter', '2026-07-10', '11:00', '2026-07-10T15:00:00.000Z'],
  ['at midnight', '2026-12-10', '00:00', '2026-12-10T03:00:00.000Z'],
  ['late in the evening', '2026-12-31', '23:59', '2027-01-01T02:59:00.000Z'],
  ['in the hour that comes twice', '2026-04-04', '23:30', '2026-04-05T02:30:00.000Z'],
  ['after it', '2026-04-05', '00:30', '2026-04-05T04:30:00.000Z'],
])('%s, %s at %s is %s, and back', (_when, day, time, moment) => {
  expect(chileMoment(day, time).toISOString()).toBe(moment)
  expect(chileTime(new Date(moment))).toEqual({ day, time })
})

test('the hour that no clock shows is the one after it', () => {
  expect(chileTime(chileMoment('2026-09-06', '00:30'))).toEqual({ day: '2026-09-06', time: '01:30' })
})
