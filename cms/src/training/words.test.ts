import { expect, test } from 'vitest'
import { wholeNumber } from './words.ts'

const words = 'De 1 a 120.'

test.each([
  [1, true],
  [120, true],
  [0, words],
  [121, words],
  [7.5, words],
  [Number.NaN, words],
])('%s of 1 to 120: %s', (value, answer) => expect(wholeNumber(1, 120, words)(value)).toBe(answer))

test.each([null, undefined])('%s is taken only where it may be left out', (value) => {
  expect(wholeNumber(1, 120, words)(value)).toBe(true)
  expect(wholeNumber(1, 120, words, true)(value)).toBe(words)
})
