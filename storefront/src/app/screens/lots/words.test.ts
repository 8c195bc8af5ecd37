import { expect, test } from 'vitest'
import type { OwnLot } from '#contracts'
import { dayAfter, lotHint } from './words.ts'

const lot = (more: Partial<OwnLot>): OwnLot => ({
  ...{ code: 'AAAA0000', title: 'Miel', productId: null, standard: null, units: 40, left: 40 },
  ...{ madeOn: '2026-11-20', bestBefore: null, note: '', state: 'free', why: null, ...more },
})

test.each([
  [{}, '40 unidades.'],
  [{ units: 1, left: 1 }, '1 unidad.'],
  [{ left: 12 }, 'Quedan 12 de 40.'],
  [{ left: 0, bestBefore: '2027-06-30' }, 'Quedan 0 de 40. Vence el 30-06-2027.'],
])('%j: %s', (more, words) => {
  expect(lotHint(lot(more))).toBe(words)
})

test.each([
  ['2026-12-01', 30, '2026-12-31'],
  ['2027-12-31', 365, '2028-12-30'],
  ['', 30, ''],
])('%s and %i days: %s', (from, days, then) => {
  expect(dayAfter(from, days)).toBe(then)
})
