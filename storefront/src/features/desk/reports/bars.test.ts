import { expect, it } from 'vitest'
import { barsOf } from './bars.ts'

const row = (amount: number, part = 0) => ({ label: 'x', text: '', amount, part })

it('makes the greatest the longest, and each part no longer than its whole', () => {
  expect(
    barsOf([row(200, 50), row(50, 60)]).map(({ percent, partPercent }) => [percent, partPercent]),
  ).toEqual([
    [100, 25],
    [25, 25],
  ])
})

it('has no length for nothing and for what is below it', () => {
  expect(barsOf([row(0), row(-10, -20)]).map(({ percent, partPercent }) => [percent, partPercent])).toEqual([
    [0, 0],
    [0, 0],
  ])
  expect(barsOf([])).toEqual([])
})
