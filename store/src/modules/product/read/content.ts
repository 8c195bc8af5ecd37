import type { FullContent } from '../../../contracts/group'
import { noValues } from '../../../contracts/product/fields/product-fields'
import { attributesSchema, type ProductAttributes, type ProductInput } from '../write/product-input'

export type { FullContent }

/** A product with one variant has nothing to tell apart. */
export const ONLY_ONE = 'Única'

export type ReadVariant = { id: string; title: string; priceClp: number | null; available: number }
export type ReadProduct = {
  title: string
  description: string | null
  category: string | null
  metadata: unknown
  variants: ReadVariant[]
}

/** What Medusa has no field for, as it lies in the product's metadata. */
export function attributesOf(content: FullContent): ProductAttributes {
  const {
    title: _title,
    category: _category,
    description: _description,
    variants: _,
    food,
    ...rest
  } = content
  return { ...rest, ...(food ? { food } : {}) }
}

export function contentOf({ title, description, category, metadata, variants }: ReadProduct): FullContent {
  const { food, ...attributes } = readAttributes(metadata)
  return {
    ...attributes,
    title,
    category: category ?? '',
    description: description ?? '',
    food: food ?? null,
    variants: variants.map((variant) => ({
      ...variant,
      title: variants.length === 1 && variant.title === ONLY_ONE ? null : variant.title,
      priceClp: variant.priceClp ?? 0,
    })),
  }
}

/** What staff and spreadsheets send, in the same words. */
export function contentOfInput({ handle: _, variants, food, ...rest }: ProductInput): FullContent {
  return {
    ...rest,
    food: food ?? null,
    variants: variants.map(({ title, priceClp, stock }) => ({
      id: null,
      title: title ?? null,
      priceClp,
      available: stock,
    })),
  }
}

const NOTHING_SAID: ProductAttributes = {
  ...noValues(),
  packedWeightGrams: 1000,
  packedCm: [20, 20, 20],
  season: [],
  withdrawal: { applies: true },
  photos: [],
}

/** Field by field: a product that somebody made in Medusa's own panel may say only some of it. */
function readAttributes(metadata: unknown): ProductAttributes {
  const given: Record<string, unknown> = { ...(metadata ?? {}) }
  const said = Object.entries(attributesSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse(given[name])
    return read.success && read.data !== undefined ? [[name, read.data]] : []
  })
  return { ...NOTHING_SAID, ...(Object.fromEntries(said) as Partial<ProductAttributes>) }
}
