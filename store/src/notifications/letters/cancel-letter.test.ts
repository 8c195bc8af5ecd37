import { expect, it } from 'vitest'
import { needsCancelLetter } from './cancel-letter'

it.each([
  ['transfer', false, 0, true],
  ['transfer', true, 0, true],
  ['webpay', true, 0, false],
  ['webpay', true, 1, true],
  ['webpay', false, 0, true],
  ['webpay', false, 3, true],
] as const)('%s, seen %s, after %s questions: a letter %s', (provider, isSeen, tries, isWritten) => {
  expect(needsCancelLetter({ provider, isSeen, tries })).toBe(isWritten)
})
