import { expect, it } from 'vitest'
import { canGatewayRefund, leftAtGateway } from './refund-state'
import { retryAt } from './retry'
import { readShortage } from './shortage'

const now = new Date('2026-11-23T12:00:00Z')
const paidAt = (days: number) => new Date(now.getTime() - days * 86_400_000)
const credit = { provider: 'webpay' as const, paymentType: 'VN', amountClp: 10_000, paidAt: paidAt(1) }

it.each([
  ['part of a credit charge', credit, 4_000, true],
  ['all of a debit charge', { ...credit, paymentType: 'VD' }, 10_000, true],
  ['part of a debit charge', { ...credit, paymentType: 'VD' }, 4_000, false],
  ['part of a prepaid charge', { ...credit, paymentType: 'VP' }, 4_000, false],
  ['a charge of 90 days', { ...credit, paidAt: paidAt(90) }, 4_000, true],
  ['a charge of 91 days', { ...credit, paidAt: paidAt(91) }, 4_000, false],
  ['a bank transfer', { ...credit, provider: 'transfer' as const }, 10_000, false],
])('knows whether the gateway gives back %s', (_what, charge, amount, can) => {
  expect(canGatewayRefund(charge, amount, now)).toBe(can)
})

it.each([
  [{ status: 'AUTHORIZED', amount: 10 }, 10],
  [{ status: 'REVERSED', amount: 10 }, 0],
  [{ status: 'NULLIFIED', amount: 10, balance: 0 }, 0],
  [{ status: 'PARTIALLY_NULLIFIED', amount: 10, balance: 4 }, 4],
  [{ status: 'PARTIALLY_NULLIFIED', amount: 10 }, null],
  [{ status: 'INITIALIZED', amount: 10 }, null],
  [{ status: 'FAILED', amount: 10 }, null],
])('reads in %j what the gateway has left', (result, left) => {
  expect(leftAtGateway(result)).toBe(left)
})

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
