import { expect, test } from 'vitest'
import type { Territory } from '../../../contracts'
import { COMMUNES } from '../data/communes'
import { territoryLines } from './territory-words'

const before: Territory = {
  carrier: 'Una que lleva',
  zones: { '05': 'centro' },
  communeZones: { '05201': 'islas' },
  branchOnly: ['05104'],
  rates: {
    centro: {
      days: { home: [1, 3], branch: [2, 2] },
      bands: [
        [500, 3000, 2000],
        [1000, 4000, 2500],
      ],
    },
  },
}

const changed = (after: Territory) =>
  territoryLines(before, after, COMMUNES).filter((line) => line.before !== line.after)

test('of the same nothing changes, and every datum is there in words', () => {
  expect(changed(before)).toEqual([])
  expect(territoryLines(null, before, COMMUNES).map(({ name, after }) => `${name}: ${after}`)).toEqual([
    'Quién lo lleva: Una que lleva',
    'Zona centro: Valparaíso',
    'centro: a domicilio: 1 a 3 días hábiles',
    'centro: a sucursal: 2 días hábiles',
    'centro: hasta 500 g: $3.000 a domicilio, $2.000 a sucursal',
    'centro: hasta 1 kg: $4.000 a domicilio, $2.500 a sucursal',
    'Zona islas: Isla de Pascua',
    'islas: tarifa: No se lleva',
    'Comunas solo con sucursal: Juan Fernández',
  ])
})

test('a price, a weight that goes and one that comes are each said with what was before', () => {
  const { centro } = before.rates
  if (!centro) throw new Error('no zone')
  const after: Territory = {
    ...before,
    rates: {
      centro: {
        ...centro,
        bands: [
          [500, 3500, 2000],
          [2000, 5000, 3000],
        ],
      },
    },
  }
  expect(changed(after)).toEqual([
    {
      name: 'centro: hasta 500 g',
      before: '$3.000 a domicilio, $2.000 a sucursal',
      after: '$3.500 a domicilio, $2.000 a sucursal',
    },
    { name: 'centro: hasta 1 kg', before: '$4.000 a domicilio, $2.500 a sucursal', after: 'Ya no' },
    { name: 'centro: hasta 2 kg', before: '', after: '$5.000 a domicilio, $3.000 a sucursal' },
  ])
})

test('another map is said too', () => {
  expect(changed({ ...before, map: { places: { '05101': [-71, -33] }, lines: [] } })).toEqual([
    { name: 'Mapa', before: 'Ninguno', after: 'Otro dibujo' },
  ])
})
