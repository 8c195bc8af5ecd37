import { expect, test } from 'vitest'
import type { DeskOffer, OfferedUnits } from '#contracts'
import {
  countedWords,
  groupsWords,
  historyWords,
  monthHead,
  mostWords,
  offerBars,
  offerConclusion,
  perhapsWords,
  promisedRows,
  promisedWords,
  promiseWarnings,
  qualificationWords,
  saidFirst,
  sureWords,
} from './words.ts'

const cell = (
  sureUnits: number,
  perhapsUnits = 0,
  countedUnits = sureUnits,
  committedUnits = 0,
): OfferedUnits => ({
  ...{ sureUnits, perhapsUnits, countedUnits, committedUnits },
  freeUnits: Math.max(0, countedUnits - committedUnits),
  onPerhapsUnits: Math.max(0, committedUnits - sureUnits),
})
const months = ['2027-02', '2027-03']
const standard = (...sums: OfferedUnits[]) => ({
  handle: 'dulce',
  name: 'Dulce',
  unit: 'frascos',
  sums,
  missingUnits: sums.map(() => 0),
})
const offer = (...standards: DeskOffer['standards']): DeskOffer => ({
  ...{ months, by: 'group', standards },
  shown: null,
})

test.each([
  [cell(1240, 60), '1.240', '+ 60'],
  [cell(240), '240', ''],
  [cell(0, 60), '0', '+ 60'],
  [cell(0), '—', ''],
])('%o reads %s %s', (of, sure, perhaps) => {
  expect([sureWords(of), perhapsWords(of)]).toEqual([sure, perhaps])
})

test('what something was said of comes first', () => {
  const [none, some] = [standard(cell(0), cell(0)), standard(cell(0, 1))]
  expect(saidFirst([none, some])).toEqual([some, none])
})

test.each([
  [offer(), 'Todavía no hay fichas técnicas'],
  [offer(standard(cell(0), cell(0, 5))), 'Ningún grupo ha dicho todavía cuántas va a tener'],
  [offer(standard(cell(1)), standard(cell(0))), 'De 1 de 2 fichas hay algo seguro en estos meses'],
  [offer(standard(cell(0), cell(1))), 'De todas las fichas hay algo seguro en estos meses'],
])('a calendar concludes', (of, words) => {
  expect(offerConclusion(of)).toBe(words)
})

test('a standard tells its best month, and what of the sure counts', () => {
  const best = standard(cell(100, 10), cell(240, 60, 180))
  expect(mostWords(best, months)).toBe('Marzo de 2027 es el mes con más: 240 seguras y 60 si va bien.')
  expect(countedWords(best)).toBe(
    'De las 340 seguras, 280 son de grupos calificados: solo esas se pueden prometer.',
  )
  expect(offerBars(best, months).map(({ percent, partPercent }) => [percent, partPercent])).toEqual([
    [36.67, 33.33],
    [100, 80],
  ])
  expect(mostWords(standard(cell(0, 5)), months)).toBe('En ningún mes hay algo seguro.')
  expect(countedWords(standard(cell(5)))).toBeNull()
  expect(monthHead('2027-03')).toBe('mar 27')
})

test('how groups stand is said in words', () => {
  const whole = {
    ...{ handle: 'dulce', name: 'Dulce', unit: 'frascos', owner: { handle: 'a', name: 'A' }, isOwn: true },
    ...{ version: 1, minimumLot: 1, assemblyDate: '2026-03-14' },
  }
  expect(groupsWords({ ...whole, qualified: 0, toMend: 0 })).toBe('Ninguno calificado')
  expect(groupsWords({ ...whole, qualified: 2, toMend: 1 })).toBe('2 calificados, 1 por mejorar')
  const found = { monthlyUnits: 80, until: '2027-11-30', toMend: '' }
  expect(qualificationWords({ state: 'in_force', ...found })).toBe('80 al mes, hasta el 30-11-2027.')
  expect(qualificationWords({ state: 'lapsed', ...found })).toBe('Venció el 30-11-2027.')
  const history = [
    { outcome: 'qualified', triedOn: '2026-11-12', toMend: '', until: null },
    { outcome: 'to_mend', triedOn: '2026-10-01', toMend: 'Sellar', until: null },
  ] as const
  expect(
    historyWords({
      handle: 'g',
      name: 'G',
      qualification: { state: 'none', ...found },
      history: [...history],
    }),
  ).toBe('12-11-2026 calificó; 01-10-2026 por mejorar')
})

test('a calendar tells what is promised, and warns of what stands on «si va bien» or is missing', () => {
  const promised = standard(cell(100, 40, 100, 120), cell(50))
  const short = { ...standard(cell(10), cell(10)), name: 'Miel', missingUnits: [0, 30] }
  expect(promisedRows(promised)).toEqual([
    { name: 'Comprometidas', units: [120, 0] },
    { name: 'Comprometidas que solo salen si va bien', units: [20, 0] },
    { name: 'Libres', units: [0, 50] },
  ])
  expect(promisedRows(short).map(({ name }) => name)).toEqual(['Pedidas que faltan', 'Libres'])
  expect(promisedWords([promised, short])).toBe('Hay 120 comprometidas y 70 libres.')
  expect(promisedWords([short])).toBe('Todavía no hay nada comprometido.')
  expect(promiseWarnings([promised, short], months)).toEqual([
    'Hay 20 frascos de Dulce en febrero de 2027 comprometidos que solo salen si va bien.',
    'Faltan 30 frascos de Miel en marzo de 2027: están pedidos y ningún grupo los tiene.',
  ])
  const many = { ...short, missingUnits: months.map(() => 1) }
  expect(promiseWarnings([many, many, many, many], months).slice(5)).toEqual([
    'Faltan 1 frascos de Miel en marzo de 2027: están pedidos y ningún grupo los tiene.',
    'Y 2 más: están en cada ficha.',
  ])
})
