import { expect, it } from 'vitest'
import type { Report, ReportFigures } from '#contracts'
import { conclusion, punctuality, rowName, spanWords, standsOut } from './words.ts'

const figures = (more: Partial<ReportFigures> = {}): ReportFigures => ({
  soldClp: 0,
  carriedClp: 0,
  refundedClp: 0,
  keptClp: 0,
  groupsClp: 0,
  associationsClp: 0,
  federationClp: 0,
  fundClp: 0,
  vatClp: 0,
  deliveryClp: 0,
  feeClp: 0,
  handOvers: 0,
  promised: 0,
  onTime: 0,
  perThousandClp: null,
  onTimePercent: null,
  ...more,
})
const sold = figures({
  keptClp: 40_000,
  groupsClp: 31_400,
  handOvers: 4,
  perThousandClp: 785,
  onTimePercent: 67,
})
const report = (sums: ReportFigures, rows: [string, number][] = []): Report => ({
  by: 'month',
  from: '2026-03',
  to: '2026-11',
  sums,
  most: rows[0] ? { key: rows[0][0], label: rows[0][0], amountClp: rows[0][1], percent: 75 } : null,
  table: {
    rows: rows.map(([key, soldClp]) => ({
      ...figures({ soldClp }),
      key,
      label: key,
      soldPercent: 75,
      members: null,
    })),
    total: rows.length,
    page: 1,
    size: 60,
  },
})

it('comes to one sentence, also when there is nothing to say', () => {
  expect(conclusion(report(sold))).toBe(
    'Se vendió por $40.000 y a los grupos les quedaron $31.400: $785 de cada $1.000.',
  )
  expect(conclusion(report(figures()))).toBe('Nada se vendió de marzo a noviembre de 2026.')
  expect(conclusion(report(figures({ refundedClp: 500, groupsClp: -400 })))).toBe(
    'Se vendió por $0 y a los grupos les quedaron −$400.',
  )
})

it('tells what stands out among several', () => {
  const [best, other] = [
    ['2026-11', 30_000],
    ['2026-10', 10_000],
  ] as [[string, number], [string, number]]
  expect(standsOut(report(sold, [best, other]))).toBe(
    'El mejor mes: noviembre de 2026, con $30.000, 75 de cada 100 pesos.',
  )
  expect([standsOut(report(sold, [best])), standsOut(report(figures()))]).toEqual(['', ''])
})

it('says how many came in time, when any had a day', () => {
  expect(punctuality(sold)).toBe('4 entregas, 67 de cada 100 el día prometido o antes.')
  expect(punctuality(figures({ handOvers: 1 }))).toBe('1 entrega.')
  expect(punctuality(figures())).toBe('')
})

it('names the months, and what has no name', () => {
  expect(spanWords({ from: '2026-11', to: '2026-11' })).toBe('en noviembre de 2026')
  expect(spanWords({ from: '2025-12', to: '2026-11' })).toBe('de diciembre de 2025 a noviembre de 2026')
  expect(rowName('month', { key: '2026-11', label: '2026-11' })).toBe('Noviembre de 2026')
  expect(rowName('commune', { key: '', label: '' })).toBe('Sin comuna')
})
