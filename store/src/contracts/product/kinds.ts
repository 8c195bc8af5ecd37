/** What a product is: it decides what is asked of it, and whether it is delivered. */
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
] as const

export type ProductKind = (typeof PRODUCT_KINDS)[number]
