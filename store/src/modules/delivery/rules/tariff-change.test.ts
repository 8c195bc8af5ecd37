import { expect, test } from 'vitest'
import type { Territory } from '../../../contracts'
import { COMMUNES } from '../data/communes'
import { changedTariff, reachIn } from './tariff-change'
import { COMMUNE_COLUMNS, communeRows, RATE_COLUMNS, rateRows, type Row } from './tariff-sheet'
import { sameForm } from './territory'

const codes = COMMUNES.map(([code]) => code)
const base: Territory = sameForm(codes, {
  carrier: 'Una que lleva',
  zones: { '05': 'Centro', '08': 'Biobío' },
  communeZones: { '05201': 'Isla', '05104': '' },
  branchOnly: ['08314', '05201'],
  rates: {
    Biobío: { days: { home: [1, 3], branch: [1, 1] }, bands: [[1000, 3000, 2000]] },
    Centro: {
      days: { home: [2, 4], branch: [2, 3] },
      bands: [
        [500, 3000, 2000],
        [1000, 4000, 2500],
      ],
    },
    Isla: { days: { home: [9, 20], branch: [9, 20] }, bands: [[5000, 15_000, 12_000]] },
  },
})
const reach = reachIn(base, COMMUNES)
const reachOf = (code: string) => reach.get(code) ?? { zone: '', isBranchOnly: false }
const rates = (...rows: Row[]) => ({ rates: [RATE_COLUMNS, ...rows] })
const communes = (...rows: Row[]) => ({ communes: [COMMUNE_COLUMNS, ...rows] })
const biobio: Row = ['Biobío', 1000, '$3.000', 2000, '1 a 3', '1']
const centro: Row = ['centro', '1.000', 4000, 2500, '2-4', '2 a 3 días']
const isla: Row = ['Isla', 5000, 15000, 12000, '9 a 20', '9 a 20']

test('what was downloaded and sent back as it is changes nothing', () => {
  const asked = {
    rates: [RATE_COLUMNS, ...rateRows(base)],
    communes: [COMMUNE_COLUMNS, ...communeRows(COMMUNES, reachOf)],
  }
  expect(changedTariff(base, asked, COMMUNES)).toEqual({ after: base, wrong: [] })
})

test('rates take the place of all, and communes that are not named stay where they are', () => {
  const { after, wrong } = changedTariff(base, rates(biobio, [], centro, isla), COMMUNES)
  expect(wrong).toEqual([])
  expect(after.rates.Centro ?? after.rates.centro).toEqual({
    days: { home: [2, 4], branch: [2, 3] },
    bands: [[1000, 4000, 2500]],
  })
  const moved = changedTariff(
    base,
    communes(['5104', 'Juan Fernandez', '', 'isla', 'no'], ['08314', 'Alto Biobío', '', '', '']),
    COMMUNES,
  )
  expect(moved.wrong).toEqual([])
  expect(moved.after.communeZones).toEqual({ '05104': 'Isla', '05201': 'Isla', '08314': '' })
  expect(moved.after.branchOnly).toEqual(['05104', '05201'])
})

test.each<[string, Row[], number, RegExp]>([
  ['no zone', [['', ...biobio.slice(1)], centro, isla], 2, /Falta la zona/],
  [
    'a price in words',
    [biobio, ['Centro', 1000, 'caro', 2500, '2', '2'], isla],
    3,
    /A domicilio: No entendimos «caro»/,
  ],
  [
    'a weight of nothing',
    [biobio, centro, ['Isla', 0, 1, 1, '9', '9']],
    4,
    /Hasta \(gramos\): Tiene que ser 1 o más/,
  ],
  [
    'days the wrong way round',
    [['Biobío', 1000, 1, 1, '3 a 1', '1'], centro, isla],
    2,
    /más corto va primero/,
  ],
  [
    'other days in the same zone',
    [biobio, ['Biobío', 2000, 1, 1, '2', '1'], centro, isla],
    3,
    /dice «1 a 3» más arriba/,
  ],
  ['weights that do not rise', [biobio, biobio, centro, isla], 3, /de menor a mayor/],
  [
    'a zone that goes while communes are of it',
    [biobio, centro],
    0,
    /Falta la zona «Isla», que es la de Isla de Pascua/,
  ],
  [
    'a zone that no commune has',
    [biobio, centro, isla, ['Luna', 1, 1, 1, '1', '1']],
    0,
    /Ninguna comuna es de la zona «Luna»/,
  ],
])('rates with %s are refused by their line', (_what, rows, line, words) => {
  const { wrong } = changedTariff(base, rates(...rows), COMMUNES)
  expect(wrong).toContainEqual({ sheet: 'rates', line, words: expect.stringMatching(words) })
})

test.each<[string, Row, RegExp]>([
  ['a code that is none', ['99999', 'Nada', '', '', ''], /No hay una comuna con el código 99999/],
  ['the name of another', ['08301', 'Lebu', '', '', ''], /es de Los Ángeles, y la fila dice «Lebu»/],
  ['a zone without rates', ['08301', 'Los Ángeles', '', 'Luna', 'sí'], /la zona «Luna» no tiene tarifas/],
  ['neither yes nor no', ['08301', 'Los Ángeles', '', 'Centro', 'quizás'], /va con sí o no/],
])('communes with %s are refused by their line', (_what, row, words) => {
  const { wrong } = changedTariff(base, communes(row), COMMUNES)
  expect(wrong).toEqual([{ sheet: 'communes', line: 2, words: expect.stringMatching(words) }])
})

test('a sheet without its headers, and nothing at all where there is nothing yet, are refused as a whole', () => {
  const { wrong } = changedTariff(base, { rates: [['a', 'b']] }, COMMUNES)
  expect(wrong[0]?.words).toContain('Faltan columnas: Zona')
  expect(changedTariff(null, {}, COMMUNES).wrong.map(({ words }) => words)).toEqual([
    'Falta la tabla de tarifas.',
  ])
})
