import type { Allergen, ProductDoc } from '../contracts'
import { cutText } from './plain-text'

/** What a product may say and how much: the phone and the store ask for the same. Texts in letters. */
export const PRODUCT_LIMITS = {
  title: 120,
  format: 80,
  story: 1200,
  description: 3000,
  materials: 400,
  technique: 400,
  dimensions: 200,
  care: 400,
  placeOfMaking: 120,
  withdrawalReason: 300,
  variantTitle: 80,
  photoAlt: 200,
  photos: 8,
  variants: 20,
  priceClp: 50_000_000,
  units: 100_000,
  packedGrams: 30_000,
  packedCm: 200,
  leadTimeDays: 90,
  weeklyCapacity: 10_000,
} as const

export const FOOD_LIMITS = {
  netContent: 60,
  ingredients: 1000,
  authorizationNumber: 60,
  authority: 120,
  authorizationDate: 10,
  shelfLife: 200,
  storage: 300,
  lot: 60,
  madeOn: 10,
  bestBefore: 40,
  nutrition: 100_000,
} as const

export const PRODUCT_KINDS = [
  'food',
  'textile',
  'pottery',
  'fibre',
  'wood',
  'cosmetic',
  'plant',
  'experience',
  'jewellery',
] as const satisfies readonly ProductDoc['kind'][]

export const ALLERGENS = [
  'gluten',
  'crustaceos',
  'huevo',
  'pescado',
  'mani',
  'soya',
  'leche',
  'nueces',
  'sulfitos',
] as const satisfies readonly Allergen[]

/** What a photo says to whoever cannot see it, when its group did not say it. `position` counts from 1. */
export function photoAlt(title: string, position: number): string {
  return `${cutText(title, PRODUCT_LIMITS.photoAlt - 12)}, foto ${position}`
}
