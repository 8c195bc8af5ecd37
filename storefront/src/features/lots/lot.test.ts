import { expect, test } from 'vitest'
import type { LotShown } from '#contracts'
import { journeyOf, lotSays } from './lot.ts'

const lot = (more: Partial<LotShown> = {}): LotShown => ({
  ...{ code: 'K7QM2XPD', title: 'Dulce de mora', product: null, standard: null, madeOn: '2026-11-20' },
  ...{ gtin: null, gtins: [] },
  group: { handle: 'g', name: 'Huerta del Bajo', commune: 'Lota', association: 'Arauco' },
  ...{
    bestBefore: '2027-11-20',
    ingredients: null,
    authorization: null,
    state: 'free',
    why: null,
    journey: [],
  },
  ...more,
})

test.each([
  [{}, 'Dulce de mora', false],
  [{ bestBefore: null }, 'Dulce de mora', false],
  [{ bestBefore: '2026-12-01' }, 'Dulce de mora', false],
  [{ bestBefore: '2026-11-30' }, 'Este lote ya venció', true],
  [{ state: 'held' }, 'Este lote está en revisión', true],
  [{ state: 'recalled', why: 'Tiene vidrio.' }, 'No uses lo de este lote', true],
  [{ state: 'recalled', bestBefore: '2026-11-30' }, 'No uses lo de este lote', true],
] as const)('%j says %s', (more, title, isTrouble) => {
  const said = lotSays(lot(more), '2026-12-01')
  expect([said.title, said.isTrouble]).toEqual([title, isTrouble])
  expect(said.lead).toContain('Huerta del Bajo')
})

test('one that was recalled says why and what to do', () => {
  const { lead } = lotSays(lot({ state: 'recalled', why: 'Tiene vidrio.' }), '2026-12-01')
  expect(lead).toContain('Tiene vidrio.')
  expect(lead).toContain('Guárdalo aparte')
})

test('its journey is told day by day', () => {
  const journey: LotShown['journey'] = [
    { what: 'made', on: '2026-11-20' },
    { what: 'held', on: '2026-11-25' },
  ]
  expect(journeyOf(lot({ journey })).map(({ words }) => words)).toEqual(['Se hizo', 'Quedó en revisión'])
})
