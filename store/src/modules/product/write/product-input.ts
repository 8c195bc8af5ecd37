import { z } from '@medusajs/framework/zod'
import {
  dayProblem,
  eachUnder,
  type FoodTexts,
  type ProductField,
  type ProductTexts,
} from '../../../contracts/product/product-fields'
import type { FoodContent } from '../../../contracts/group'
import { chileDay } from '../../../kernel/time/chile-day'
import { BLUR_MAX_BYTES } from '../../../contracts/product/photo-limits'
import { plainLine, plainText } from '../../../kernel/text/plain-text'
import { ALLERGENS, NUTRIENT_LIMIT, PRODUCT_LIMITS } from '../../../contracts/product/product-limits'
import { PRODUCT_KINDS } from '../../../contracts/product/kinds'

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
  .max(NUTRIENT_LIMIT)

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

type TextSchema = z.ZodType<string>
type Shape<T> = { [K in keyof T]-?: undefined extends T[K] ? z.ZodOptional<TextSchema> : TextSchema }

/** How a plain field is read. What is entered anew is also asked whether its day may be. */
function textSchema(field: ProductField, isEntered: boolean) {
  const { limit, isLine, isOptional, pastYears } = field
  const read: TextSchema = isLine ? required(limit).transform(plainLine) : text(limit)
  const asked =
    isEntered && pastYears !== undefined
      ? read.superRefine((said, context) => {
          const message = dayProblem(field, said, chileDay(new Date()))
          if (message) context.addIssue({ code: 'custom', message })
        })
      : read
  return isOptional ? asked.optional() : asked
}
const textsUnder = (prefix: string, isEntered: boolean) =>
  eachUnder(prefix, (field) => textSchema(field, isEntered))

type Own = 'title' | 'description'
const { title: _title, description: _description, ...keptTexts } = textsUnder('', false)
/** What a person wrote just now, beside what was kept long ago. */
export const enteredTexts = textsUnder('', true) as Shape<ProductTexts>

const permit = textsUnder('food.authorization.', false) as Shape<FoodContent['authorization']>

/** What is left empty here is asked for by the publish gate, which says where. */
export const foodSchema = z.object({
  ...(textsUnder('food.', false) as Shape<FoodTexts>),
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
  ...(keptTexts as Shape<Omit<ProductTexts, Own>>),
  kind: z.enum(PRODUCT_KINDS, { error: 'Elige qué es.' }),
  packedWeightGrams: whole({
    missing: 'Falta el peso con embalaje.',
    min: [1, 'Falta el peso con embalaje.'],
    max: [L.packedGrams, `A lo más ${L.packedGrams / 1000} kg.`],
  }),
  packedCm: z.tuple([centimetres, centimetres, centimetres], { error: 'Faltan las medidas con embalaje.' }),
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
  ...enteredTexts,
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
