import sharp from 'sharp'
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
  photos: [],
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

test('what is right and wrong is on the paper with its words; a photograph whose file is gone is left out', async () => {
  const jpeg = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  const photo = (key: string, alt: string) => ({ key, alt, widths: [360], width: 90, height: 120 })
  const photos: PublicStandard['photos'] = [
    { id: '1', kind: 'right', photo: photo('a'.repeat(32), 'Tapa pareja y etiqueta derecha') },
    { id: '2', kind: 'wrong', photo: photo('b'.repeat(32), 'Etiqueta torcida') },
    { id: '3', kind: 'wrong', photo: photo('c'.repeat(32), 'Se perdió') },
  ]
  const files = { ['a'.repeat(32)]: jpeg, ['b'.repeat(32)]: jpeg }
  const words = wordsOf(standardDocument({ ...standard, photos }, shop, files))
  for (const said of ['Así está bien', 'Tapa pareja y etiqueta derecha', 'Así no', 'Etiqueta torcida'])
    expect(words).toContain(said)
  expect(words).not.toContain('Se perdió')
  expect(wordsOf(standardDocument(standard, shop))).not.toContain('Así no')
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
