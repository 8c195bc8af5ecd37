import { expect, it } from 'vitest'
import { mayGiveUp, readOrders } from './payment-return'

it.each([
  [true, 0, true],
  [false, 0, false],
  [false, 9.9, false],
  [false, 10, true],
])('her own browser (%s) after %s minutes may give a payment up: %s', (isHers, openMinutes, may) => {
  expect(mayGiveUp({ isHers, openMinutes, formMinutes: 10 })).toBe(may)
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
