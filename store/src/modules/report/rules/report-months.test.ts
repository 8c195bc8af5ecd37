import { expect, it } from 'vitest'
import { monthsBetween, reportMonths } from './report-months'

it('tells every month between two, both included', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02'])
})

it.each([
  ['a year up to now, without a wish', {}, { from: '2025-12', to: '2026-11' }],
  ['a year up to the last one asked', { to: '2026-03' }, { from: '2025-04', to: '2026-03' }],
  ['up to now from the first one asked', { from: '2026-10' }, { from: '2026-10', to: '2026-11' }],
  ['one month', { from: '2026-03', to: '2026-03' }, { from: '2026-03', to: '2026-03' }],
  ['five years', { from: '2021-12' }, { from: '2021-12', to: '2026-11' }],
  ['nothing for five years and a month', { from: '2021-11' }, null],
  ['nothing when they are turned around', { from: '2026-04', to: '2026-03' }, null],
  ['nothing when one is no month', { from: '2026-13' }, null],
  ['nothing when the last is no month', { to: 'ahora' }, null],
])('is of %s', (_what, asked, expected) => {
  expect(reportMonths(asked, '2026-11')).toEqual(expected)
})
