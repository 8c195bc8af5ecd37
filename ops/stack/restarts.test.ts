import { expect, test } from 'vitest'
import { Restarts } from './restarts.mjs'

test('it is started again at once, then ever later, and after five falls in ten minutes no more', () => {
  const restarts = new Restarts()
  const waits = [0, 1, 2, 3, 4, 5].map((second) => restarts.next(second * 1000))
  expect(waits).toEqual([0, 500, 1000, 2000, 4000, null])
})

test('what falls once an hour is always started again at once', () => {
  const restarts = new Restarts()
  expect(Array.from({ length: 20 }, (_, hour) => restarts.next(hour * 3_600_000))).toEqual(Array(20).fill(0))
})
