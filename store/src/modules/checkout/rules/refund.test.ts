import { expect, it } from 'vitest'
import { retryAt } from '../../../kernel/time/retry'
import { readShortage } from '../../../contracts/purchase/shortage'

const now = new Date('2026-11-23T12:00:00Z')

it('asks again every quarter of a minute at first, then ever more rarely, at least once an hour', () => {
  const seconds = [0, 1, 7, 8, 9, 14, 50].map(
    (tries) => (retryAt(tries, now).getTime() - now.getTime()) / 1000,
  )
  expect(seconds).toEqual([15, 15, 15, 30, 60, 1920, 3600])
})

const lines = [
  { id: 'a', title: 'Miel', unitPriceClp: 1_000, quantity: 3, quantityConfirmed: null },
  { id: 'b', title: 'Lana', unitPriceClp: 500, quantity: 2, quantityConfirmed: 1 },
]

it.each([
  ['less of one', [{ lineId: 'a', quantity: 2 }], 'short'],
  ['what was said before', [{ lineId: 'b', quantity: 1 }], 'nothing_missing'],
  ['nothing said', [], 'nothing_missing'],
  ['more than asked', [{ lineId: 'a', quantity: 4 }], 'more_than_asked'],
  ['more than was said before', [{ lineId: 'b', quantity: 2 }], 'more_than_asked'],
  ['a line of another', [{ lineId: 'x', quantity: 0 }], 'unknown_line'],
  [
    'nothing left',
    [
      { lineId: 'a', quantity: 0 },
      { lineId: 'b', quantity: 0 },
    ],
    'nothing_left',
  ],
])('reads a shortage: %s', (_what, confirmed, verdict) => {
  const read = readShortage(lines, confirmed)
  expect(read.is === 'short' ? read.is : read.why).toBe(verdict)
  if (read.is === 'short')
    expect(read.lines).toEqual([{ lineId: 'a', title: 'Miel', missing: 1, quantity: 2, amountClp: 1_000 }])
})
