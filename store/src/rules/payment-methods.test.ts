import { expect, test } from 'vitest'
import { methodsOffered } from './payment-methods'

const bank = { accountNumber: '00-1' }

test.each([
  ['keys and an account', { cards: true, bank }, ['webpay', 'transfer']],
  ['no keys', { cards: false, bank }, ['transfer']],
  ['no account', { cards: true, bank: null }, ['webpay']],
  ['an account without a number', { cards: true, bank: { accountNumber: ' ' } }, ['webpay']],
  ['neither', { cards: false, bank: {} }, []],
])('with %s a shop offers only what it can collect', (_what, has, offered) => {
  expect(methodsOffered(has)).toEqual(offered)
})
