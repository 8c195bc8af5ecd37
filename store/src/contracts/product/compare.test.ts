import { expect, it } from 'vitest'
import { basket as sample } from '../../../samples/product'
import type { FullContent } from '../group'
import { compare } from './compare'

const basket: FullContent = {
  ...sample,
  story: '',
  leadTimeDays: 0,
  variants: [{ id: 'variant_1', title: null, priceClp: 12_990, available: 5 }],
  photos: [],
}
const names = { cesteria: 'Cestería' }
const changed = (after: Partial<FullContent>) =>
  compare(basket, { ...basket, ...after }, names).filter(({ isChanged }) => isChanged)

it('says all of a new product and marks nothing', () => {
  const said = compare(null, basket, names)
  expect(said.find(({ name }) => name === 'Categoría')?.after).toBe('Cestería')
  expect(said.find(({ name }) => name === 'Precio')?.after).toBe('$12.990, hay 5')
  expect(said.some(({ isChanged }) => isChanged)).toBe(false)
  expect(said.map(({ name }) => name)).not.toContain('Ingredientes')
})

it('marks what was taken away as well as what came', () => {
  expect(changed({ materials: '', story: 'De mi abuela.' })).toEqual([
    { name: 'Historia', before: '', after: 'De mi abuela.', isChanged: true },
    { name: 'Materiales', before: 'Coirón', after: '', isChanged: true },
  ])
})

it('does not take a purchase for a change, and says how many there are of a new variant', () => {
  expect(changed({ variants: [{ id: 'variant_1', title: null, priceClp: 12_990, available: 1 }] })).toEqual(
    [],
  )
  const variants = [
    { id: 'variant_1', title: 'Chica', priceClp: 12_990, available: 1 },
    { id: null, title: 'Grande', priceClp: 20_000, available: 2 },
  ]
  expect(changed({ variants })).toMatchObject([
    { name: 'Precio', before: '$12.990', after: 'Chica: $12.990\nGrande: $20.000, hay 2' },
  ])
})

it('reads the dates and the answers of a food', () => {
  const food: FullContent['food'] = {
    netContent: '',
    ingredients: 'Miel',
    allergens: [],
    authorization: { number: '12', authority: 'SEREMI', date: '2025-03-01' },
    shelfLife: '',
    storage: 'Seco',
    lot: '',
    madeOn: '',
    bestBefore: '2028-10-02',
    added: { sodium: false, sugars: false, fats: false },
  }
  const said = Object.fromEntries(changed({ kind: 'food', food }).map(({ name, after }) => [name, after]))
  expect(said).toMatchObject({
    Alérgenos: 'Ninguno',
    Vence: '02-10-2028',
    'Autorización sanitaria': '12, SEREMI, 01-03-2025',
    'Se le agregó': 'Nada',
  })
})

it('shows a day of harvest as it is written in Chile, also of what had none before there was such a field', () => {
  expect(changed({ harvestedOn: '2026-03-12' })).toEqual([
    { name: 'Fecha de cosecha', before: '', after: '12-03-2026', isChanged: true },
  ])
})
