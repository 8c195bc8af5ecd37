import { expect, it } from 'vitest'
import { duration, emptySheet, leftPerHour, suggestedPrice } from './sheet.ts'

const terms = { sharesBp: 1500, cardFeeBp: 289, hasVat: true, assemblyDate: '2026-06-14' }
const honey = { materialsClp: 2200, hours: 1, minutes: 12, hourlyRateClp: 2000, packagingClp: 400 }

it('finds the price of the drawing, and what it leaves for each hour', () => {
  expect(suggestedPrice(honey, terms)).toBe(9670)
  expect(leftPerHour(honey, terms, 9670)).toBe(3356)
  expect(duration(honey)).toBe('1 h 12 min')
})

it('says what her own price leaves, though it be a loss', () => {
  expect(leftPerHour(honey, terms, 3000)).toBeLessThan(0)
})

it('says nothing while too little is known', () => {
  expect(suggestedPrice(emptySheet, terms)).toBeNull()
  expect(leftPerHour(emptySheet, terms, 5000)).toBeNull()
})

it.each([
  [{ hours: 2, minutes: null }, '2 h'],
  [{ hours: null, minutes: 45 }, '45 min'],
  [{ hours: null, minutes: 90 }, '1 h 30 min'],
])('says a time as a person does: %j', (time, words) => {
  expect(duration({ ...emptySheet, ...time })).toBe(words)
})
