import { z } from '@medusajs/framework/zod'
import type { FoodValues, ProductValues } from '../../../contracts/product/fields/product-fields'
import type { FoodContent } from '../../../contracts/group'
import { BLUR_MAX_BYTES } from '../../../contracts/product/photo-limits'
import { plainLine } from '../../../kernel/text/plain-text'
import { ALLERGENS, NUTRIENT_LIMIT, PRODUCT_LIMITS } from '../../../contracts/product/product-limits'
import { fieldsUnder, flag, NOT_SAID, required, type Shape, text, TOO_LOW, whole } from './field-schema'

const L = PRODUCT_LIMITS

export const pesosSchema = whole({
  missing: 'Falta el precio.',
  whole: 'Va en pesos enteros.',
  min: [1, 'Debe ser más que cero.'],
  max: [L.priceClp, 'Ese precio es demasiado alto. Revísalo.'],
})
export const unitsSchema = whole({
  missing: 'Falta decir cuántas hay.',
  whole: 'Va en unidades enteras.',
  min: [0, TOO_LOW],
  max: [L.units, 'Son demasiadas. Revísalo.'],
})
const centimetres = z
  .number({ error: 'Falta esta medida.' })
  .positive('Debe ser más que cero.')
  .max(L.packedCm, `A lo más ${L.packedCm} cm.`)
const nutrient = z.number({ error: NOT_SAID }).min(0, TOO_LOW).max(NUTRIENT_LIMIT)

export const photoSchema = z.object({
  key: z.string().regex(/^[a-z0-9]{20,40}$/),
  widths: z.array(z.number().int().positive()).min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  alt: required(L.photoAlt),
  blur: z
    .string()
    .max(BLUR_MAX_BYTES)
    .regex(/^data:image\/webp;base64,[A-Za-z0-9+/=]+$/)
    .optional(),
})

type Own = 'title' | 'description'
const { title: _title, description: _description, ...keptValues } = fieldsUnder('', false)
/** What a person wrote just now, beside what was kept long ago. */
export const enteredValues = fieldsUnder('', true) as Shape<ProductValues>

const permit = fieldsUnder('food.authorization.', false) as Shape<FoodContent['authorization']>

/** What is left empty here is asked for by the publish gate, which says where. */
export const foodSchema = z.object({
  ...(fieldsUnder('food.', false) as Shape<FoodValues>),
  allergens: z.array(z.enum(ALLERGENS, { error: 'No conocemos ese alérgeno.' })).max(ALLERGENS.length),
  authorization: z.object(permit),
  nutrition: z
    .object({
      energyKcal: nutrient,
      sodiumMg: nutrient,
      sugarsG: nutrient,
      saturatedFatG: nutrient,
      per: z.enum(['100 g', '100 ml']),
    })
    .optional(),
  added: z.object({ sodium: flag, sugars: flag, fats: flag }),
})

/** What Medusa has no field for, kept as the product's metadata. */
export const attributesSchema = z.object({
  ...(keptValues as Shape<Omit<ProductValues, Own>>),
  packedCm: z.tuple([centimetres, centimetres, centimetres], { error: 'Faltan las medidas con embalaje.' }),
  season: z.array(z.number().int().min(1).max(12), { error: 'Elige los meses.' }).max(12).default([]),
  withdrawal: z.discriminatedUnion(
    'applies',
    [
      z.object({ applies: z.literal(true) }),
      z.object({ applies: z.literal(false), reason: text(L.withdrawalReason) }),
    ],
    { error: 'Falta decir si se puede devolver.' },
  ),
  food: foodSchema.optional(),
  photos: z.array(photoSchema).max(L.photos, `A lo más ${L.photos} fotos.`),
})
export type ProductAttributes = z.infer<typeof attributesSchema>

type Titled = { title?: string | null | undefined }

/** With one there is nothing to tell apart; with several, each says which it is. */
export function haveOwnTitles(variants: Titled[]): boolean {
  const titles = variants.map(({ title }) => title?.toLowerCase() ?? '')
  return variants.length < 2 || (new Set(titles).size === titles.length && !titles.includes(''))
}
export const SAME_TITLES = 'Ponle a cada una su nombre, como «Grande» y «Chica».'

export const productInputSchema = attributesSchema.extend({
  handle: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Solo letras minúsculas sin tilde, números y guiones.')
    .max(80),
  category: z.string().min(1).max(80),
  ...enteredValues,
  variants: z
    .array(
      z.object({
        title: text(L.variantTitle).transform(plainLine).optional(),
        priceClp: pesosSchema,
        stock: unitsSchema,
      }),
    )
    .min(1, 'Falta al menos un precio.')
    .max(L.variants)
    .refine(haveOwnTitles, SAME_TITLES),
})
export type ProductInput = z.infer<typeof productInputSchema>
