import { expect, test } from 'vitest'
import { methodsOffered } from './offered'

const bank = { accountNumber: '00-1' }

test.each([
  ['keys and an account', { keys: ['webpay'], bank }, ['webpay', 'transfer']],
  ['no keys', { keys: [], bank }, ['transfer']],
  ['no account', { keys: ['webpay'], bank: null }, ['webpay']],
  ['an account without a number', { keys: ['webpay'], bank: { accountNumber: ' ' } }, ['webpay']],
  ['neither', { keys: [], bank: {} }, []],
] as const)('with %s a shop offers only what it can collect', (_what, has, offered) => {
  expect(methodsOffered(has)).toEqual(offered)
})
