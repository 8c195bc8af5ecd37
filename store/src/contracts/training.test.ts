import { expect, test } from 'vitest'
import { isAnsweredRightly, isPassed } from './training.ts'

const question = {
  options: [
    { id: 'a', isRight: true },
    { id: 'b', isRight: false },
    { id: 'c', isRight: true },
  ],
}

test.each([
  [['a', 'c'], true],
  [['c', 'a', 'a'], true],
  [['a'], false],
  [['a', 'b', 'c'], false],
  [['a', 'x'], false],
  [[], false],
])('choosing %j is right: %s', (chosen, isRight) => {
  expect(isAnsweredRightly(question, chosen)).toBe(isRight)
})

test.each([
  [3, 5, 60, true],
  [2, 3, 67, false],
  [2, 3, 66, true],
  [1, 1, 100, true],
  [0, 0, 1, false],
])('%i right of %i with %i%% asked for passes: %s', (right, of, passPercent, passes) => {
  expect(isPassed(right, of, passPercent)).toBe(passes)
})
