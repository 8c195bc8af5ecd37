import { expect, test } from 'vitest'
import type { PublicStandard, ShopInfo } from '../contracts'
import { pdfWords } from '../../integration/pdf-words'
import { pricesDocument, standardDocument } from './make-document'

const shop = {
  sellingEntity: {
    ...{ legalName: 'Comercial', rut: '76543210-3', businessLine: 'Alimentos', address: 'Calle 1' },
    ...{ commune: 'Cañete', email: 'ventas@x.example', phone: '412345678' },
  },
} as ShopInfo
const wordsOf = ({ bytes }: { bytes: Buffer }) => pdfWords(bytes).join(' ')

const standard: PublicStandard = {
  ...{ handle: 'dulce', name: 'Dulce de mora', unit: 'frascos', owner: 'Productoras de Arauco', version: 2 },
  ...{
    format: '250 g',
    container: 'Frasco de vidrio',
    label: 'De papel',
    tolerances: '5 g',
    minimumLot: 1200,
  },
  ...{ shelfLifeDays: 365, assemblyDate: '2026-03-14', groups: 6 },
}

test('a standard on paper says what a buyer asks, and how many groups make it where enough do', () => {
  const words = wordsOf(standardDocument(standard, shop))
  for (const said of [
    'Dulce de mora',
    '250 g',
    '365 días',
    'Frasco de vidrio',
    '1.200 frascos',
    '14-03-2026',
  ])
    expect(words).toContain(said)
  expect(words).toContain('6 grupos calificados')
  const few = wordsOf(standardDocument({ ...standard, groups: null, shelfLifeDays: null }, shop))
  expect(few).not.toContain('calificados')
  expect(few).toContain('No vence')
})

test('prices on paper say net and with VAT, by volume, and until when each holds', () => {
  const supplier = { handle: 'arauco', name: 'Productoras de Arauco' }
  const steps = [
    { fromUnits: 24, netUnitClp: 3490 },
    { fromUnits: 1000, netUnitClp: 3200 },
  ]
  const price = { supplier, validUntil: '2027-03-31', steps, standard }
  const words = wordsOf(pricesDocument([price, { ...price, validUntil: '2027-01-31' }], shop, '2026-12-01'))
  for (const said of ['$3.490', '$4.153', 'Desde 1.000 frascos', '31-03-2027', '31-01-2027'])
    expect(words).toContain(said)
})
