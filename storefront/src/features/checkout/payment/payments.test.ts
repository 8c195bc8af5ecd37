import { expect, test } from 'vitest'
import {
  cartMark,
  decodePayments,
  encodePayments,
  ofTheSameCart,
  remembering,
  sheetMark,
  type Payment,
} from './payments.ts'

const secret = 'a secret of the shop'
const jam = { variantId: 'variant_jam', quantity: 2 }
const shawl = { variantId: 'variant_shawl', quantity: 1 }
const payment = (token: string, change: Partial<Payment> = {}): Payment => ({
  orderToken: token.repeat(32),
  cart: cartMark([jam]),
  sheet: sheetMark('sheet-1'),
  isSettled: false,
  ...change,
})

test('what a browser went to pay comes back as it was written', () => {
  const payments = [payment('a'), payment('b', { isSettled: true })]
  expect(decodePayments(encodePayments(payments, secret), secret)).toEqual(payments)
})

test.each([
  undefined,
  '',
  '~',
  `${'a'.repeat(32)}.12345678.12345678.0~x`,
  encodePayments([payment('a')], 'another secret'),
  encodePayments([payment('a')], secret).replace('aaaa', 'bbbb'),
])('a cookie that we did not write remembers nothing: %s', (cookie) => {
  expect(decodePayments(cookie, secret)).toEqual([])
})

test('an order is remembered once, the newest first, and never more than six', () => {
  const all = 'abcdefgh'.split('').reduce<Payment[]>((kept, token) => remembering(kept, payment(token)), [])
  expect(all.map(({ orderToken }) => orderToken[0])).toEqual(['h', 'g', 'f', 'e', 'd', 'c'])
  const again = remembering(all, payment('d', { isSettled: true }))
  expect(again.map(({ orderToken }) => orderToken[0])).toEqual(['d', 'h', 'g', 'f', 'e', 'c'])
})

test('the same things of another sheet are the same cart, in whatever order; other things are not', () => {
  const paying = [payment('a', { cart: cartMark([jam, shawl]) })]
  expect(ofTheSameCart(paying, [shawl, jam], 'sheet-2')).toEqual(paying)
  expect(ofTheSameCart(paying, [shawl, jam], 'sheet-1')).toEqual([])
  expect(ofTheSameCart(paying, [jam], 'sheet-2')).toEqual([])
  expect(ofTheSameCart(paying, [{ ...jam, quantity: 3 }, shawl], 'sheet-2')).toEqual([])
})
