import { z } from '@medusajs/framework/zod'
import { BLUR_MAX_BYTES } from '../../rules/photo-limits'
import { plainLine, plainText } from '../../rules/plain-text'
import { ALLERGENS, FOOD_LIMITS, PRODUCT_KINDS, PRODUCT_LIMITS } from '../../rules/product-limits'

export const text = (max: number) =>
  z
    .string({ error: 'Falta este dato.' })
    .transform(plainText)
    .pipe(z.string().max(max, `A lo más ${max} letras.`))
export const required = (max: number) => text(max).pipe(z.string().min(1, 'Falta este dato.'))

type Words = { missing?: string; whole?: string; min: [number, string]; max: [number, string] }
const whole = ({ missing = 'Falta este dato.', whole = 'Va en números enteros.', min, max }: Words) =>
  z
    .number({ error: missing })
    .int(whole)
    .min(...min)
    .max(...max)

const L = PRODUCT_LIMITS
const F = FOOD_LIMITS

export const pesosSchema = whole({
  missing: 'Falta el precio.',
  whole: 'Va en pesos enteros.',
  min: [1, 'Debe ser más que cero.'],
  max: [L.priceClp, 'Ese precio es demasiado alto. Revísalo.'],
})
export const unitsSchema = whole({
  missing: 'Falta decir cuántas hay.',
  whole: 'Va en unidades enteras.',
  min: [0, 'No puede ser menos que cero.'],
  max: [L.units, 'Son demasiadas. Revísalo.'],
})
const flag = z.boolean({ error: 'Responde sí o no.' })
const centimetres = z
  .number({ error: 'Falta esta medida.' })
  .positive('Debe ser más que cero.')
  .max(L.packedCm, `A lo más ${L.packedCm} cm.`)
const nutrient = z
  .number({ error: 'Falta este dato.' })
  .min(0, 'No puede ser menos que cero.')
  .max(F.nutrition)

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

/** What is left empty here is asked for by the publish gate, which says where. */
export const foodSchema = z.object({
  netContent: text(F.netContent),
  ingredients: text(F.ingredients),
  allergens: z.array(z.enum(ALLERGENS, { error: 'No conocemos ese alérgeno.' })).max(ALLERGENS.length),
  authorization: z.object({
    number: text(F.authorizationNumber),
    authority: text(F.authority),
    date: text(F.authorizationDate),
  }),
  shelfLife: text(F.shelfLife),
  storage: text(F.storage),
  nutrition: z
    .object({
      energyKcal: nutrient,
      sodiumMg: nutrient,
      sugarsG: nutrient,
      saturatedFatG: nutrient,
      per: z.enum(['100 g', '100 ml']),
    })
    .optional(),
  lot: text(F.lot),
  madeOn: text(F.madeOn),
  bestBefore: text(F.bestBefore),
  added: z.object({ sodium: flag, sugars: flag, fats: flag }),
})

/** What Medusa has no field for, kept as the product's metadata. */
export const attributesSchema = z.object({
  format: required(L.format).transform(plainLine),
  story: text(L.story),
  kind: z.enum(PRODUCT_KINDS, { error: 'Elige qué es.' }),
  materials: text(L.materials),
  technique: text(L.technique),
  dimensions: text(L.dimensions),
  care: text(L.care),
  packedWeightGrams: whole({
    missing: 'Falta el peso con embalaje.',
    min: [1, 'Falta el peso con embalaje.'],
    max: [L.packedGrams, `A lo más ${L.packedGrams / 1000} kg.`],
  }),
  packedCm: z.tuple([centimetres, centimetres, centimetres], { error: 'Faltan las medidas con embalaje.' }),
  placeOfMaking: text(L.placeOfMaking),
  isUnique: flag.default(false),
  eachOneVaries: flag.default(false),
  leadTimeDays: whole({
    min: [0, 'No puede ser menos que cero.'],
    max: [L.leadTimeDays, `A lo más ${L.leadTimeDays} días.`],
  }),
  weeklyCapacity: whole({
    min: [0, 'No puede ser menos que cero.'],
    max: [L.weeklyCapacity, 'Son demasiadas. Revísalo.'],
  }),
  season: z.array(z.number().int().min(1).max(12), { error: 'Elige los meses.' }).max(12).default([]),
  isPickupOnly: flag.default(false),
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
  title: required(L.title).transform(plainLine),
  description: text(L.description),
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
