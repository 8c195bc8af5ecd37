import { expect, it } from 'vitest'
import { changeOf, countedAgainst, paidIn, totalOf } from './reckon'

it('adds up what is sold and what goes back of it', () => {
  const lines = [
    { priceClp: 4_500, units: 2 },
    { priceClp: 3_200, units: 1 },
  ]
  expect(totalOf(lines)).toBe(12_200)
  expect(changeOf(12_200, 20_000)).toBe(7_800)
  expect(changeOf(12_200, 12_200)).toBe(0)
  expect(changeOf(12_200, 12_000)).toBeNull()
})

it('counts cash with what it began with, and cards apart', () => {
  const sales = [
    { paidBy: 'cash' as const, totalClp: 12_200 },
    { paidBy: 'card' as const, totalClp: 9_000 },
    { paidBy: 'cash' as const, totalClp: 800 },
  ]
  const { cashClp, cardClp } = paidIn(sales)
  expect([cashClp, cardClp]).toEqual([13_000, 9_000])
  expect(countedAgainst({ floatClp: 20_000, cashClp }, 32_500)).toEqual({
    expectedClp: 33_000,
    differenceClp: -500,
  })
})
