import type { FoodContent, ProductContent } from '../src/contracts/group.ts'

/** What a group says of a product that lacks nothing. For tests, which change what they are about. */
export const basket: ProductContent = {
  title: 'Panera de coirón',
  category: 'cesteria',
  kind: 'fibre',
  format: '30 cm',
  story: 'La hacemos en invierno.',
  description: '',
  materials: 'Coirón',
  technique: '',
  dimensions: '',
  care: '',
  placeOfMaking: 'Hualqui',
  packedWeightGrams: 400,
  packedCm: [30, 28, 16],
  isUnique: false,
  eachOneVaries: true,
  leadTimeDays: 2,
  weeklyCapacity: 3,
  season: [],
  isPickupOnly: false,
  withdrawal: { applies: true },
  food: null,
  variants: [{ id: null, title: null, priceClp: 12_990, available: 5 }],
}

/** What a group that sells food has answered already. */
export const honeyFood: FoodContent = {
  netContent: '1 kg',
  ingredients: 'Miel',
  allergens: [],
  authorization: { number: '4512', authority: 'SEREMI de Salud del Biobío', date: '2024-03-01' },
  shelfLife: '',
  storage: 'En un lugar fresco y seco.',
  lot: '',
  madeOn: '',
  bestBefore: '30-06-2027',
  added: { sodium: false, sugars: false, fats: false },
}
