import { expect, test } from 'vitest'
import type { Territory } from '../../contracts'
import { draftOf, territoryOfDraft } from './territory-draft'

const territory: Territory = {
  carrier: 'Una que lleva',
  zones: { '05': 'centro', '06': 'centro', '08': 'sin-tarifa' },
  communeZones: { '05201': 'islas', '05104': '' },
  branchOnly: ['05104'],
  rates: {
    centro: {
      days: { home: [1, 3], branch: [2, 2] },
      bands: [
        [500, 3000, 2000],
        [1000, 12500, 2500],
      ],
    },
  },
}

test('what is in force, shown and sent again, is the same', () => {
  expect(territoryOfDraft(draftOf(territory))).toEqual({ territory, problems: {} })
})

test('a zone that gets another name takes its regions and its rates along', () => {
  const draft = draftOf(territory)
  const zones = draft.zones.map((zone) => (zone.key === 'centro' ? { ...zone, name: 'valles' } : zone))
  const { territory: sent } = territoryOfDraft({ ...draft, zones })
  expect([sent.zones['05'], Object.keys(sent.rates)]).toEqual(['valles', ['valles']])
})

test.each<[string, object, string]>([
  ['a commune that is not', { branchOnly: 'Macondo' }, 'branchOnly'],
  ['a commune without its zone', { apart: 'Isla de Pascua' }, 'apart'],
  ['days that are none', { home: 'pronto' }, 'rates.centro.days.home'],
  ['a price that is none', { bands: [{ grams: '500', home: 'caro', branch: '1' }] }, 'rates.centro.bands.0'],
  ['a weight that is none', { bands: [{ grams: '0', home: '1', branch: '1' }] }, 'rates.centro.bands.0'],
])('%s is said at its place', (_what, change, path) => {
  const draft = draftOf(territory)
  const zones = draft.zones.map((zone) => (zone.key === 'centro' ? { ...zone, ...change } : zone))
  expect(Object.keys(territoryOfDraft({ ...draft, ...change, zones }).problems)).toEqual([path])
})
