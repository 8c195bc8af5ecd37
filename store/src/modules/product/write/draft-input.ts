import { z } from '@medusajs/framework/zod'
import { fieldAt } from '../../../contracts/product/fields/product-fields'
import { PRODUCT_LIMITS } from '../../../contracts/product/product-limits'
import { required, text } from './field-schema'
import {
  attributesSchema,
  enteredValues,
  foodSchema,
  haveOwnTitles,
  pesosSchema,
  SAME_TITLES,
  unitsSchema,
} from './product-input'

const L = PRODUCT_LIMITS

const variant = z.object({
  id: z.string().max(64).nullable(),
  title: text(L.variantTitle)
    .nullable()
    .transform((title) => title || null),
  priceClp: pesosSchema,
  available: unitsSchema,
})

const photo = z.object({
  key: z.string().regex(/^[a-z0-9]{20,40}$/, 'Esa foto no se entiende. Vuelve a agregarla.'),
  alt: text(L.photoAlt),
})

/** What a group's phone sends of a product: `ProductDraft` of the contract. */
export const draftSchema = attributesSchema.omit({ photos: true, food: true }).extend({
  ...enteredValues,
  // As she typed it: a line, whose spaces are hers.
  title: required(fieldAt('title').limit),
  category: z.string({ error: 'Elige qué es.' }).min(1, 'Elige qué es.').max(80),
  food: foodSchema.nullable(),
  variants: z
    .array(variant, { error: 'Falta al menos un precio.' })
    .min(1, 'Falta al menos un precio.')
    .max(L.variants, `A lo más ${L.variants} formatos.`)
    .refine(haveOwnTitles, SAME_TITLES),
  photos: z
    .array(photo, { error: 'Faltan las fotos.' })
    .max(L.photos, `A lo más ${L.photos} fotos.`)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, 'Una foto está dos veces.'),
})
export type Draft = z.infer<typeof draftSchema>

export const editSchema = draftSchema.extend({ baseVersion: z.number().int().min(0) })

export const stockSchema = z.object({
  variantId: z.string().max(64),
  available: unitsSchema,
  seen: z.number().int().min(0),
})

export const saleSchema = z.object({ to: z.enum(['paused', 'on_sale']) })
