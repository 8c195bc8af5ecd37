import { expect, test } from 'vitest'
import type { QualificationShown } from '#contracts'
import { leftWords, promisedWords, qualificationWords, saidWords } from './words.ts'

test.each([
  [null, null, 'Sin decir'],
  [0, 0, 'Ninguna'],
  [40, 0, '40 seguras'],
  [40, 10, '40 seguras y 10 si va bien'],
  [0, 10, '0 seguras y 10 si va bien'],
])('%s sure and %s perhaps: %s', (sureUnits, perhapsUnits, words) => {
  expect(saidWords({ month: '2027-03', sureUnits, perhapsUnits, committedUnits: 0 })).toBe(words)
})

const found = (state: QualificationShown['state']): QualificationShown => ({
  ...{ state, monthlyUnits: 80, until: '2027-11-30', toMend: 'Sellar mejor' },
})

test.each<[QualificationShown['state'], string]>([
  ['in_force', 'Tu grupo está calificado para 80 al mes, hasta el 30-11-2027.'],
  ['lapsed', 'La calificación de tu grupo venció el 30-11-2027: pide que lo prueben de nuevo.'],
  ['to_mend', 'Falta mejorar: Sellar mejor'],
  ['withdrawn', 'Tu grupo ya no está calificado: Sellar mejor'],
  ['none', 'Tu grupo todavía no está calificado. Puedes decir igual cuántas harían.'],
])('a group that is %s reads so', (state, words) => {
  expect(qualificationWords(found(state))).toBe(words)
})

test.each([
  [0, 'Dijiste los 12 meses.'],
  [1, 'Te falta un mes.'],
  [2, 'Te faltan 2 meses.'],
])('with %i months left: %s', (left, words) => {
  const months = [0, 1, 2].map((at) => ({
    month: `2027-0${at + 1}`,
    sureUnits: at < left ? null : 1,
    perhapsUnits: 0,
    committedUnits: 0,
  }))
  expect(
    leftWords({
      handle: 'dulce',
      name: 'Dulce',
      unit: 'frascos',
      minimumLot: 1,
      qualification: found('none'),
      months,
    }),
  ).toBe(words)
})

test('what is promised of a month is said where there is any', () => {
  const month = { month: '2027-03', sureUnits: 60, perhapsUnits: 0, committedUnits: 40 }
  expect(promisedWords(month)).toBe('Tu grupo ya tiene 40 comprometidas de ese mes: no pueden ser menos.')
  expect(promisedWords({ ...month, committedUnits: 0 })).toBe('')
})
