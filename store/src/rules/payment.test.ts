import { expect, it } from 'vitest'
import { mayGiveUp, readOrders, readPaymentReturn } from './payment-return'
import { isPaid, readResult } from './webpay-result'

const token = 'a'.repeat(64)
const other = 'b'.repeat(64)
const order = 'mg0123456789abcdef012345'

it.each([
  [{ token_ws: token }, { kind: 'commit', token }],
  [
    { TBK_ID_SESION: 's', TBK_ORDEN_COMPRA: order },
    { kind: 'timed_out', order },
  ],
  [
    { TBK_TOKEN: token, TBK_ID_SESION: 's', TBK_ORDEN_COMPRA: order },
    { kind: 'aborted', token, order },
  ],
  [
    { token_ws: other, TBK_TOKEN: token },
    { kind: 'aborted', token, order: null },
  ],
  [{}, { kind: 'unknown' }],
  [{ token_ws: 'short' }, { kind: 'unknown' }],
  [{ token_ws: [token] }, { kind: 'unknown' }],
  [{ token_ws: `${token}'; drop` }, { kind: 'unknown' }],
  [{ TBK_ORDEN_COMPRA: 'x'.repeat(27) }, { kind: 'unknown' }],
])('reads the return %j', (params, expected) => {
  expect(readPaymentReturn(params)).toEqual(expected)
})

const ours = { order, amountClp: 12990 }
const paid = { status: 'AUTHORIZED', response_code: 0, amount: 12990, buy_order: order }

it.each([
  [paid, 'paid'],
  [{ ...paid, response_code: -1 }, 'refused'],
  [{ ...paid, response_code: undefined }, 'refused'],
  [{ ...paid, status: 'FAILED', response_code: -1 }, 'refused'],
  [{ ...paid, status: 'REVERSED' }, 'refused'],
  [{ ...paid, status: 'INITIALIZED', response_code: undefined }, 'open'],
  [{ ...paid, amount: 12989 }, 'foreign'],
  [{ ...paid, buy_order: 'another' }, 'foreign'],
] as const)('reads the result %j as %s', (result, verdict) => {
  expect(readResult(result, ours)).toBe(verdict)
  expect(isPaid(result, ours)).toBe(verdict === 'paid')
})

it.each([
  [true, 0, true],
  [false, 0, false],
  [false, 9.9, false],
  [false, 10, true],
])('her own browser (%s) after %s minutes may give a payment up: %s', (isHers, openMinutes, may) => {
  expect(mayGiveUp({ isHers, openMinutes })).toBe(may)
})

const one = 'a'.repeat(32)
it.each([
  [undefined, []],
  ['', []],
  [one, [one]],
  [`${one},short,${'b'.repeat(32)}`, [one, 'b'.repeat(32)]],
  [Array.from({ length: 20 }, () => one).join(','), Array.from({ length: 8 }, () => one)],
])('reads the orders that a browser remembers from %s', (header, orders) => {
  expect(readOrders(header)).toEqual(orders)
})
