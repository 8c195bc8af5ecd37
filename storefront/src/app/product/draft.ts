import type { FoodContent, OwnProduct, OwnVariant, Photo, ProductContent, ProductDraft } from '#contracts'
import {
  noFoodValues,
  noValues,
  type ProductField,
} from '../../../../store/src/contracts/product/fields/product-fields.ts'
import { categoryDefaults } from '../../../../store/src/contracts/product/category-defaults.ts'
import type { SheetFields } from './sheet.ts'

/** A photo of a draft: still on this phone (`id` is its upload key), or one that the store has. */
export type DraftPhoto = { id: string; stored: Photo | null; alt: string }

/** As it stands in the fields: a number that nobody typed yet is null. */
export type DraftVariant = Omit<OwnVariant, 'priceClp' | 'available'> & {
  priceClp: number | null
  available: number | null
}
export type DraftFood = Omit<FoodContent, 'allergens'> & { allergens: FoodContent['allergens'] | null }
export type DraftContent = Omit<ProductContent, 'variants' | 'food'> & {
  variants: DraftVariant[]
  food: DraftFood | null
}

/** What the law wants said of a food, one question a screen. */
export const FOOD_STEPS = [
  'holds',
  'contains',
  'allergens',
  'added',
  'expiry',
  'storage',
  'authorization',
] as const
type FoodStep = (typeof FOOD_STEPS)[number]
export type Step = 'photos' | 'what' | 'price' | 'amount' | FoodStep | 'kind' | 'preview'
export const STEPS: readonly Step[] = ['photos', 'what', 'price', 'amount', ...FOOD_STEPS, 'kind', 'preview']

/** How many there are: made already, one alone, or made when somebody asks. */
export type Having = 'some' | 'unique' | 'order'

/** Where its words go. `sendKey` goes along as `Idempotency-Key`: sent twice, they arrive once. */
export type Address = {
  sendKey: string
  /** Null: a new product. */
  editing: { id: string; baseVersion: number } | null
}

/** What she began and the store does not have yet. */
export type Draft = Address & {
  id: string
  memberId: string
  handle: string
  /** Words that went out and got no answer: they may have arrived. */
  unsettled: (Address & { words: ProductDraft }) | null
  /** What the store said when it did not take it, in words. */
  observation: string | null
  content: DraftContent
  photos: DraftPhoto[]
  having: Having
  sheet: SheetFields | null
  /** False: opened from a product of the store, and as it was there. */
  isTouched?: boolean
  /** A food of a group that sells others: how it is kept and who authorised it came filled in, and is not asked again. */
  isUsual?: boolean
  /** How far she came. */
  step: Step
  changedAt: number
}

/** Whether a plain field is asked of such a product. */
export const isAskedOf = ({ kinds }: NonNullable<ProductField['phone']>, { kind }: DraftContent) =>
  kinds?.includes(kind) ?? true

export const isBeyond = (step: Step, reached: Step) => STEPS.indexOf(step) > STEPS.indexOf(reached)

export const emptyFood: DraftFood = {
  ...noFoodValues(),
  allergens: null,
  authorization: { number: '', authority: '', date: '' },
  added: { sodium: false, sugars: false, fats: false },
}

const emptyContent: DraftContent = {
  ...noValues(),
  category: '',
  packedCm: [0, 0, 0],
  season: [],
  withdrawal: { applies: true },
  food: null,
  variants: [{ id: null, title: null, priceClp: null, available: null }],
}

type Begin = { id: string; memberId: string; handle: string; now: number }

/** @param placeOfMaking where this group makes its things, so that she need not type it */
export const newDraft = (placeOfMaking: string, { now, ...begin }: Begin): Draft => ({
  ...begin,
  sendKey: begin.id,
  editing: null,
  unsettled: null,
  observation: null,
  content: { ...emptyContent, placeOfMaking },
  photos: [],
  having: 'some',
  sheet: null,
  step: 'photos',
  changedAt: now,
})

const storedPhotos = (photos: Photo[]): DraftPhoto[] =>
  photos.map((photo) => ({ id: photo.key, stored: photo, alt: photo.alt }))

const havingOf = ({ isUnique, category, leadTimeDays }: ProductContent): Having =>
  isUnique ? 'unique' : leadTimeDays > categoryDefaults(category).leadTimeDays ? 'order' : 'some'

export const editOf = (product: OwnProduct, { now, ...begin }: Begin): Draft => ({
  ...begin,
  sendKey: begin.id,
  editing: { id: product.id, baseVersion: product.version },
  unsettled: null,
  observation: null,
  content: product.content,
  photos: storedPhotos(product.photos),
  having: havingOf(product.content),
  sheet: null,
  isTouched: false,
  step: 'preview',
  changedAt: now,
})

/** The same words and photos for another thing; how many there are of it, only she knows. */
export const copyOf = (product: OwnProduct, begin: Begin): Draft => ({
  ...editOf(product, begin),
  editing: null,
  content: {
    ...product.content,
    variants: product.content.variants.map((variant) => ({ ...variant, id: null, available: null })),
  },
  isUsual: true,
  step: 'what',
})

/** Something worth offering again when she comes back: not what she only opened to look at. */
export const hasBegun = ({ isTouched, photos, content }: Draft) =>
  isTouched ?? (photos.length > 0 || content.title.trim() !== '')

/** What she changed is hers; how far she came is not yet a change. */
export const touched = (before: Draft, after: Draft): Draft =>
  before.isTouched !== false || (before.content === after.content && before.photos === after.photos)
    ? after
    : { ...after, isTouched: true }

const isPrice = (price: number | null): price is number =>
  price !== null && Number.isInteger(price) && price > 0

/**
 * What goes to the store.
 * @param photoKeys for each photo of the draft, in its order, the key that the store gave it
 */
export function toSend(draft: Draft, photoKeys: string[]): ProductDraft {
  const { food, variants, ...content } = draft.content
  return {
    ...content,
    isUnique: draft.having === 'unique',
    food: content.kind === 'food' && food ? { ...food, allergens: food.allergens ?? [] } : null,
    variants: variants.map((variant) => ({
      ...variant,
      priceClp: isPrice(variant.priceClp) ? variant.priceClp : 0,
      available: draft.having === 'unique' ? 1 : (variant.available ?? 0),
    })),
    photos: draft.photos.flatMap(({ alt }, i) => (photoKeys[i] ? [{ key: photoKeys[i], alt }] : [])),
  }
}
