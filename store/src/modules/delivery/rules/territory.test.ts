import { expect, test } from 'vitest'
import { COMMUNES } from '../data/communes'
import type { Territory } from '../../../contracts'
import { ratesOf, reachOf, sameForm, territoryProblems } from './territory'

const codes = COMMUNES.map(([code]) => code)
const small: Territory = {
  carrier: 'Una que lleva',
  zones: { '05': 'centro' },
  communeZones: { '05201': 'islas' },
  branchOnly: ['05104'],
  rates: { centro: { days: { home: [1, 3], branch: [1, 2] }, bands: [[1000, 3000, 2000]] } },
}

test('a commune is of its own zone, else of its region’s, else of none', () => {
  const reach = new Map(reachOf(codes, small).map((one) => [one.code, one]))
  expect(reach.get('05101')).toEqual({ code: '05101', zone: 'centro', is_branch_only: false })
  expect(reach.get('05201')?.zone).toBe('islas')
  expect(reach.get('05104')?.is_branch_only).toBe(true)
  expect(reach.get('08301')?.zone).toBe('')
  expect(reach.size).toBe(346)
})

test('a territory that can be kept has no problem', () => {
  expect(territoryProblems(small, codes)).toEqual({})
})

const rate = small.rates.centro as Territory['rates'][string]
test.each<[string, Partial<Territory>, string]>([
  ['a region that is not', { zones: { '17': 'centro', '05': 'centro' } }, 'zones.17'],
  ['a commune that is not', { branchOnly: ['08999'] }, 'communes.08999'],
  ['a commune’s zone where there is no commune', { communeZones: { '99999': 'centro' } }, 'communes.99999'],
  ['a place where there is no commune', { map: { places: { '00000': [-73, -37] }, lines: [] } }, 'map.00000'],
  ['rates of a zone that no region has', { rates: { ...small.rates, norte: rate } }, 'rates.norte'],
  [
    'days the wrong way round',
    { rates: { centro: { ...rate, days: { home: [3, 1], branch: [1, 2] } } } },
    'rates.centro.days',
  ],
  [
    'weights that do not rise',
    {
      rates: {
        centro: {
          ...rate,
          bands: [
            [2000, 1, 1],
            [1000, 2, 2],
          ],
        },
      },
    },
    'rates.centro.bands',
  ],
])('%s is said at its place', (_what, wrong, path) => {
  expect(Object.keys(territoryProblems({ ...small, ...wrong }, codes))).toEqual([path])
})

test('a territory comes back from its rows as it was written, in one form', () => {
  const written = sameForm(codes, small)
  expect(written).toEqual(small)
  expect(sameForm([...codes].reverse(), { ...small, branchOnly: ['05104'] })).toEqual(written)
  const byCommune = codes.filter((code) => code.startsWith('05') && code !== '05201')
  const inOtherWords = {
    ...small,
    zones: {},
    communeZones: { '05201': 'islas', ...Object.fromEntries(byCommune.map((code) => [code, 'centro'])) },
  }
  expect(sameForm(codes, inOtherWords)).toEqual(written)
})

test('the rates of a zone come back from the lines of its table', () => {
  const line = { zone: 'centro', max_weight_grams: 1000, days_min: 1, days_max: 3 } as const
  const branch = { ...line, mode: 'branch', price_clp: 2000, days_max: 2 } as const
  expect(ratesOf([branch, { ...line, mode: 'home', price_clp: 3000 }])).toEqual(small.rates)
})
