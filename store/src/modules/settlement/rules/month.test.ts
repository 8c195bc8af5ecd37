import { expect, it } from 'vitest'
import { chileDay } from '../../../kernel/time/chile-day'
import { isMonth, monthEnd, monthOf, nextMonth } from './month'
import { monthWords } from '../../../kernel/time/months'

it('ends at midnight in Chile, in summer time, in winter time and where the clock is changed', () => {
  expect(monthEnd('2026-11')).toEqual(new Date('2026-12-01T03:00:00Z'))
  expect(monthEnd('2026-06')).toEqual(new Date('2026-07-01T04:00:00Z'))
  expect(monthEnd('2024-02')).toEqual(new Date('2024-03-01T03:00:00Z'))
})

it('leaves no moment between two months and none in both, for fifty years', () => {
  for (let month = '2020-01'; month < '2070-01'; month = nextMonth(month)) {
    const end = monthEnd(month)
    expect(monthOf(new Date(end.getTime() - 1))).toBe(month)
    expect(monthOf(end)).toBe(nextMonth(month))
    expect(chileDay(end).slice(8)).toBe('01')
  }
})

it('is written in one way', () => {
  expect(['2026-11', '2026-1', '2026-13', '2026-00', '26-11', '2026-11-01', ''].map(isMonth)).toEqual([
    true,
    ...Array.from({ length: 6 }, () => false),
  ])
  expect(monthWords('2026-03')).toBe('marzo de 2026')
})
