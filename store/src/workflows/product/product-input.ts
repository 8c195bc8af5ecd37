import { z } from '@medusajs/framework/zod'

const text = (max: number) =>
  z.string({ error: 'Falta este dato.' }).trim().max(max, `A lo más ${max} letras.`)
const required = (max: number) => text(max).min(1, 'Falta este dato.')
const pesos = z.number().int('Va en pesos enteros.').positive('Debe ser más que cero.').max(50_000_000)
const count = z.number().int('Va en unidades enteras.').min(0, 'No puede ser menos que cero.').max(100_000)

export const photoSchema = z.object({
  key: z.string().regex(/^[a-z0-9]{20,40}$/),
  widths: z.array(z.number().int().positive()).min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  alt: required(200),
})

const allergen = z.enum([
  'gluten',
  'crustaceos',
  'huevo',
  'pescado',
  'mani',
  'soya',
  'leche',
  'nueces',
  'sulfitos',
])

const foodSchema = z.object({
  netContent: required(60),
  ingredients: required(1000),
  allergens: z.array(allergen),
  authorization: z.object({ number: required(60), authority: required(120), date: required(10) }),
  shelfLife: text(200),
  storage: required(300),
  nutrition: z
    .object({
      energyKcal: z.number().min(0),
      sodiumMg: z.number().min(0),
      sugarsG: z.number().min(0),
      saturatedFatG: z.number().min(0),
      per: z.enum(['100 g', '100 ml']),
    })
    .optional(),
  lot: required(60),
  madeOn: required(10),
  bestBefore: required(40),
  added: z.object({ sodium: z.boolean(), sugars: z.boolean(), fats: z.boolean() }),
})

/** What Medusa has no field for, kept as the product's metadata. */
export const attributesSchema = z.object({
  format: required(80),
  story: text(1200),
  kind: z.enum([
    'food',
    'textile',
    'pottery',
    'fibre',
    'wood',
    'cosmetic',
    'plant',
    'experience',
    'jewellery',
  ]),
  materials: text(400),
  technique: text(400),
  dimensions: text(200),
  care: text(400),
  packedWeightGrams: z.number().int().min(1, 'Falta el peso con embalaje.').max(30_000, 'A lo más 30 kg.'),
  packedCm: z.tuple([z.number().positive(), z.number().positive(), z.number().positive()]),
  placeOfMaking: text(120),
  isUnique: z.boolean().default(false),
  eachOneVaries: z.boolean().default(false),
  leadTimeDays: z.number().int().min(0).max(90),
  weeklyCapacity: z.number().int().min(0).max(10_000),
  season: z.array(z.number().int().min(1).max(12)).default([]),
  isPickupOnly: z.boolean().default(false),
  withdrawal: z.union([
    z.object({ applies: z.literal(true) }),
    z.object({ applies: z.literal(false), reason: required(300) }),
  ]),
  food: foodSchema.optional(),
  photos: z.array(photoSchema).max(8, 'A lo más 8 fotos.'),
})
export type ProductAttributes = z.infer<typeof attributesSchema>

export const productInputSchema = attributesSchema.extend({
  handle: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Solo letras minúsculas sin tilde, números y guiones.')
    .max(80),
  category: z.string().min(1),
  title: required(120),
  description: text(3000),
  variants: z
    .array(z.object({ title: text(80).optional(), priceClp: pesos, stock: count }))
    .min(1, 'Falta al menos un precio.')
    .max(20),
})
export type ProductInput = z.infer<typeof productInputSchema>

/** Readable, and unique because handles are. */
export function skuOf(product: ProductInput, variant: number): string {
  return product.variants.length === 1 ? product.handle : `${product.handle}-${variant + 1}`
}
