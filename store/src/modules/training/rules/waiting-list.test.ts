import { expect, test } from 'vitest'
import { promoted, stateFor } from './waiting-list'

test.each([
  [20, 0, 0, 'enrolled'],
  [20, 19, 0, 'enrolled'],
  [20, 20, 0, 'waiting'],
  [20, 20, 3, 'waiting'],
  [20, 19, 1, 'waiting'],
  [1, 2, 0, 'waiting'],
] as const)('of %i places, %i taken and %i waiting: she is %s', (places, enrolled, waiting, state) => {
  expect(stateFor(places, enrolled, waiting)).toBe(state)
})

test.each([
  ['one left', 20, 19, ['ana', 'eva'], ['ana']],
  ['there are more places', 22, 20, ['ana', 'eva', 'isa'], ['ana', 'eva']],
  ['nobody waits', 20, 10, [], []],
  ['there are fewer places than people', 10, 12, ['ana'], []],
  ['it is still full', 20, 20, ['ana'], []],
])('when %s', (_what, places, enrolled, waiting, expected) => {
  expect(promoted(places, enrolled, waiting)).toEqual(expected)
})
