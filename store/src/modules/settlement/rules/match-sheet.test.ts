import { expect, it } from 'vitest'
import type { AwaitedItem } from './deposit'
import type { SheetRow } from './deposit-sheet'
import { matchSheet } from './match-sheet'

const item = (number: number, day: string, amountClp: number, which = 'capture'): AwaitedItem => ({
  postingId: `${which}_${number}`,
  orderId: `order_${number}`,
  number,
  reference: `MG-2026-${number}`,
  day,
  amountClp,
})
const waiting = [
  item(1, '2026-11-02', 10_000),
  item(2, '2026-11-03', 5_000),
  item(1, '2026-11-03', -10_000, 'pay_back'),
  item(3, '2026-11-04', 20_000),
]
const row = (line: number, amountClp: number, order: string | null, feeClp = 0): SheetRow => ({
  row: line,
  day: '2026-11-05',
  amountClp,
  feeClp,
  feeVatClp: 0,
  invoice: 'F1',
  order,
})

it('matches each line by its order and its money, also what went back', () => {
  const rows = [row(2, 9_800, 'mg 2026 1', 200), row(3, -10_000, 'MG-2026-1'), row(4, 5_000, '2')]
  const [found] = matchSheet([rows], waiting)
  expect(found).toMatchObject({ amountClp: 4_800, feeClp: 200, linesClp: 5_000, why: null, rows: [2, 3, 4] })
  expect(found?.postings).toEqual(['capture_1', 'pay_back_1', 'capture_2'])
})

it('matches a deposit by the days that add up, and gives no sale twice', () => {
  const groups = [[row(2, 10_000, null)], [row(3, 10_000, null)], [row(4, 15_000, null)]]
  const found = matchSheet(groups, waiting)
  expect(found.map(({ postings }) => postings)).toEqual([
    ['capture_1'],
    [],
    ['capture_2', 'pay_back_1', 'capture_3'],
  ])
  expect(found[1]?.why).toMatch(/No hay días de ventas que sumen \$10.000/)
})

it('says which lines are of no sale that waits', () => {
  const found = matchSheet([[row(7, 10_000, 'MG-2026-1'), row(8, 1, 'MG-2026-2'), row(9, 2, 'x')]], waiting)
  expect(found[0]?.why).toBe('Las líneas 8, 9 no son de ninguna venta que espere por ese monto.')
})
