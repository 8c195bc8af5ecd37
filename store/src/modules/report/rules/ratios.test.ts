import { expect, it } from 'vitest'
import { ratio, ratiosOf } from './ratios'

it.each([
  ['all of it', 40_000, 40_000, 1000, 1000],
  ['a part, rounded', 31_418, 40_000, 1000, 785],
  ['half a unit goes up', 785, 1000, 100, 79],
  ['nothing of something', 0, 40_000, 1000, 0],
  ['more than all, when another bore a loss', 50_000, 40_000, 1000, 1250],
  ['below zero', -400, 40_000, 1000, -10],
] as const)('is %s', (_what, part, whole, of, expected) => {
  expect(ratio(part, whole, of)).toBe(expected)
})

it('divides nothing by nothing', () => {
  expect([ratio(0, 0, 100), ratio(5, 0, 100), ratio(5, -1, 1000)]).toEqual([null, null, null])
})

it('tells of each $1.000 in goods that buyers kept what groups got, and of each 100 hand-overs those in time', () => {
  expect(ratiosOf({ groupsClp: 31_400, keptClp: 40_000, onTime: 2, promised: 3 })).toEqual({
    perThousandClp: 785,
    onTimePercent: 67,
  })
})
