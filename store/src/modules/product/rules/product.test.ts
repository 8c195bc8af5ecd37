import { expect, it } from 'vitest'
import { basket } from '../../../../samples/product'
import { highIn } from './high-in'
import { type ProductFacts, productDoc } from './product-doc'
import { type GateFacts, publishGate } from '../../../contracts/product/publish-gate'

const sweet = { energyKcal: 280, sodiumMg: 5, sugarsG: 60, saturatedFatG: 0, per: '100 g' as const }
const nothing = { sodium: false, sugars: false, fats: false }

it('seals only what was added and is over the limit', () => {
  expect(highIn(sweet, nothing)).toEqual([])
  expect(highIn(sweet, { ...nothing, sugars: true })).toEqual(['calorías', 'azúcares'])
  expect(highIn({ ...sweet, energyKcal: 275, sugarsG: 10 }, { ...nothing, sugars: true })).toEqual([])
  expect(highIn(undefined, { sodium: true, sugars: true, fats: true })).toEqual([])
  expect(highIn({ ...sweet, sodiumMg: 101, per: '100 ml' }, { ...nothing, sodium: true })).toEqual(['sodio'])
})

const food: NonNullable<GateFacts['food']> = {
  authorization: { number: '123', authority: 'SEREMI Biobío', date: '2025-03-01' },
  allergens: [],
  ingredients: 'mora, azúcar',
  bestBefore: '2027-10-01',
  storage: 'fresco y seco',
}
const jam: GateFacts = {
  kind: 'food',
  title: 'Mermelada',
  priceClp: [4200],
  photoCount: 1,
  placeOfMaking: 'Contulmo',
  withdrawal: { applies: true, reason: null },
  food,
}

it('lets out a food that says everything', () => {
  expect(publishGate(jam)).toEqual([])
})

it.each([
  [
    'no authorisation',
    { food: { ...food, authorization: { number: '', authority: '', date: '' } } },
    'food.authorization',
  ],
  ['unanswered allergens', { food: { ...food, allergens: undefined } }, 'food.allergens'],
  ['no expiry', { food: { ...food, bestBefore: ' ' } }, 'food.bestBefore'],
  ['no ingredients', { food: { ...food, ingredients: '' } }, 'food.ingredients'],
  ['no way to keep it', { food: { ...food, storage: '' } }, 'food.storage'],
  ['no food data', { food: null }, 'food'],
  ['no photo', { photoCount: 0 }, 'photos'],
  ['no name', { title: 'Ñ ' }, 'title'],
  ['no price', { priceClp: [] }, 'variants'],
  ['half a peso', { priceClp: [10.5] }, 'variants'],
  ['no place', { placeOfMaking: '' }, 'placeOfMaking'],
  ['no reason for refusing returns', { withdrawal: { applies: false, reason: ' ' } }, 'withdrawal.reason'],
])('keeps in a food with %s and says where it is asked', (_, change, field) => {
  const missing = publishGate({ ...jam, ...change })
  expect(missing.map((one) => one.field)).toEqual([field])
  expect(missing[0]?.words).toMatch(/^Faltan? .+\.$/)
})

it('does not ask a basket for allergens', () => {
  expect(publishGate({ ...jam, kind: 'fibre', food: null })).toEqual([])
})

const { food: _, ...said } = basket
const facts: ProductFacts = {
  id: 'prod_1',
  handle: 'panera',
  title: 'Panera',
  description: null,
  category: 'cesteria',
  maker: {
    handle: 'g',
    name: 'G',
    commune: 'Hualqui',
    communeCode: '08105',
    province: 'Concepción',
    association: { handle: 'a', name: 'A' },
    backOn: null,
  },
  makers: [],
  attributes: { ...said, photos: [], withdrawal: { applies: false, reason: 'Hecha a pedido' } },
  variants: [
    { id: 'v1', title: 'Chica', priceClp: 12990, available: 3 },
    { id: 'v2', title: 'Grande', priceClp: 24500, available: 1 },
  ],
  terms: { basisPoints: [8500, 700, 500, 300], assemblyDate: '2026-06-14', minutes: 'Acta 3' },
}

it('shows the lowest price, all that there is, and shares that add up to the price', () => {
  const { card, doc } = productDoc(facts)
  expect(card).toMatchObject({ priceClp: 12990, available: 4 })
  expect(doc.shares.lines.reduce((sum, line) => sum + line.amountClp, 0)).toBe(12990)
  expect(doc.withdrawal).toEqual({ applies: false, reason: 'Hecha a pedido' })
})
