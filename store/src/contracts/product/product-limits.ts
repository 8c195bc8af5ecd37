import type { Allergen } from '..'
import { cutText } from '../../kernel/text/plain-text'

/** What a product may say and how much, besides its plain fields (`fields/product-fields.ts`). Texts in letters. */
export const PRODUCT_LIMITS = {
  withdrawalReason: 300,
  variantTitle: 80,
  photoAlt: 200,
  photos: 8,
  variants: 20,
  priceClp: 50_000_000,
  units: 100_000,
  packedCm: 200,
} as const

/** Of each nutrient, in its unit. */
export const NUTRIENT_LIMIT = 100_000

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

/** What a photo says to a person who cannot see it, when its group did not say it. `position` counts from 1. */
export function photoAlt(title: string, position: number): string {
  return `${cutText(title, PRODUCT_LIMITS.photoAlt - 12)}, foto ${position}`
}
