import { expect, test } from 'vitest'
import type { LotShown } from '../contracts'
import { labelPaper } from './label-paper'
import { lotLabels } from './make-document'

const lot: LotShown = {
  ...{ code: 'K7QM2XPD', title: 'Dulce de mora', product: null, standard: null, madeOn: '2026-11-20' },
  group: { handle: 'huerta', name: 'Huerta del Bajo', commune: 'Lota', association: 'Arauco' },
  ...{
    bestBefore: '2027-11-20',
    gtin: null,
    gtins: [],
    ingredients: null,
    authorization: null,
    state: 'free',
    why: null,
    journey: [],
  },
}

test('a label says whose it is, what, its days and its code, which can be scanned', () => {
  const paper = labelPaper(lot, 'http://tienda.example/lote/K7QM2XPD')
  expect(paper).toMatchObject({
    what: 'Dulce de mora',
    code: 'Lote K7QM-2XPD',
    from: 'Huerta del Bajo, Lota',
  })
  expect(paper.lines).toEqual(['Hecho el 20-11-2026', 'Vence el 20-11-2027'])
  expect(paper.qr.size).toBeGreaterThanOrEqual(29)
  expect(labelPaper({ ...lot, bestBefore: null }, 'x').lines).toHaveLength(1)
  expect(labelPaper({ ...lot, gtin: '09506000134352' }, 'x').lines).toContain('GTIN 09506000134352')
})

test('a sheet of them is one page of PDF, the same each time', () => {
  const [one, two] = [1, 2].map(() => lotLabels(lot, 'http://tienda.example/lote/K7QM2XPD').bytes)
  expect(one?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
  expect(one?.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
