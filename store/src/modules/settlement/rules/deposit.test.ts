import { expect, it } from 'vitest'
import { type AwaitedItem, chosenItems, daysThatAddUp, depositLines, expectedFeeOf } from './deposit'
import { depositHash } from './deposit-hash'

const item = (number: number, day: string, amountClp: number, which = 'capture'): AwaitedItem => ({
  postingId: `${which}_${number}`,
  orderId: `order_${number}`,
  number,
  reference: `MG-${number}`,
  day,
  amountClp,
})
const items = [
  item(1, '2026-11-02', 10_000),
  item(2, '2026-11-02', 5_000),
  item(3, '2026-11-03', 7_990),
  item(1, '2026-11-04', -10_000, 'pay_back'),
  item(4, '2026-11-04', 30_000),
]

it.each([
  [{ state: 'waits', cardFeeBp: 289, keptClp: 10_000, postedFeeClp: 0 }, 289],
  [{ state: 'handed_over', cardFeeBp: 289, keptClp: 10_000, postedFeeClp: 145 }, 145],
  [{ state: 'none', cardFeeBp: 289, keptClp: 10_000, postedFeeClp: 0 }, 0],
] as const)('of %o a fee of %i is expected', (picture, feeClp) => {
  expect(expectedFeeOf(picture)).toBe(feeClp)
})

it.each([
  [15_000, ['2026-11-02']],
  [22_990, ['2026-11-02', '2026-11-03']],
  [27_990, ['2026-11-03', '2026-11-04']],
  [20_000, ['2026-11-04']],
  [42_990, ['2026-11-02', '2026-11-03', '2026-11-04']],
  [10_000, null],
])('%i pesos are the sales of %j', (grossClp, days) => {
  expect(daysThatAddUp(items, grossClp)).toEqual(days)
})

it('brings whole days, without some orders and with others', () => {
  const chosen = chosenItems(items, { days: ['2026-11-02'], without: [2], also: [3] })
  expect(chosen.map(({ postingId }) => postingId)).toEqual(['capture_1', 'capture_3'])
  expect(chosenItems(items, { days: [], without: [], also: [1] })).toHaveLength(2)
  expect(chosenItems(items, { postings: ['capture_4'] })).toEqual([items[4]])
  expect(() => chosenItems(items, { postings: ['capture_9'] })).toThrow(RangeError)
})

it('takes of each order what is expected now and was not brought before, once', () => {
  const lines = depositLines(items.slice(0, 4), [
    { orderId: 'order_1', expectedClp: 0, settledClp: 0 },
    { orderId: 'order_2', expectedClp: 145, settledClp: 0 },
    { orderId: 'order_3', expectedClp: 231, settledClp: 200 },
    { orderId: 'order_8', expectedClp: 40, settledClp: 100 },
    { orderId: 'order_9', expectedClp: 77, settledClp: 77 },
  ])
  expect(lines.map(({ orderId, postingId, expectedFeeClp }) => [orderId, postingId, expectedFeeClp])).toEqual(
    [
      ['order_1', 'capture_1', 0],
      ['order_2', 'capture_2', 145],
      ['order_3', 'capture_3', 31],
      ['order_1', 'pay_back_1', 0],
      ['order_8', null, -60],
    ],
  )
})

it('knows a deposit again however its invoice is typed, and not one that was taken back', () => {
  const one = { method: 'webpay', day: '2026-11-04', amountClp: 14_000, invoice: 'f-123 ' }
  expect(depositHash(one, 0)).toBe(depositHash({ ...one, invoice: 'F-123' }, 0))
  expect(depositHash(one, 1)).not.toBe(depositHash(one, 0))
})
