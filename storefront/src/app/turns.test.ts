import { expect, it } from 'vitest'
import { turns } from './turns.ts'

it('what is shown is always of the latest question that was answered, in whatever order answers come', () => {
  for (const order of [
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ]) {
    const { next, tell } = turns()
    for (const expected of [1, 2, 3]) expect(next()).toBe(expected)
    const shown = order.filter((turn) => tell(turn))
    expect(shown, String(order)).toEqual(shown.toSorted())
    expect(shown.at(-1), String(order)).toBe(3)
  }
})

it('a failure of an earlier question is old once a later one was answered', () => {
  const { next, tell, isOld } = turns()
  const [first, second] = [next(), next()]
  expect(isOld(first)).toBe(false)
  tell(second)
  expect([isOld(first), isOld(second)]).toEqual([true, false])
})
