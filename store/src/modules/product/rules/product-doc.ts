import type { CatalogCard, Maker, ProductDoc } from '../../../contracts'
import {
  eachUnder,
  nothingSaid,
  type ShownFoodValues,
  type ShownValues,
  valueAt,
} from '../../../contracts/product/fields/product-fields'
import { isExperience } from '../../../contracts/product/experience'
import { type Added, highIn } from './high-in'
import { billableGrams } from '../../../contracts/purchase/carrier-rate'
import { shareLines } from '../../ledger/rules/shares'

/** What the database knows of one published product, gathered by one query. */
export type ProductFacts = {
  id: string
  handle: string
  title: string
  description: string | null
  category: string
  maker: Maker
  makers: string[]
  attributes: Attributes
  variants: { id: string; title: string; priceClp: number; available: number }[]
  terms: { basisPoints: [number, number, number, number]; assemblyDate: string; minutes: string }
}

type Attributes = Omit<ShownValues, 'description'> &
  Pick<ProductDoc, 'format' | 'season' | 'photos'> & {
    /** Packed, in cm: length, width, height. */
    packedCm: [number, number, number]
    withdrawal: { applies: true } | { applies: false; reason: string }
    food?: (Omit<NonNullable<ProductDoc['food']>, 'highIn'> & { added: Added }) | undefined
  }

/** The card and the page of a product, as the shop shows them. @throws RangeError when the terms do not add up */
export function productDoc(facts: ProductFacts): { card: CatalogCard; doc: ProductDoc } {
  const { attributes: a } = facts
  const priceClp = Math.min(...facts.variants.map((variant) => variant.priceClp))
  const card: CatalogCard = {
    id: facts.id,
    handle: facts.handle,
    title: facts.title,
    format: a.format,
    category: facts.category,
    maker: facts.maker,
    priceClp,
    available: facts.variants.reduce((sum, variant) => sum + variant.available, 0),
    isUnique: a.isUnique,
    isPickupOnly: a.isPickupOnly,
    isExperience: isExperience(a),
    season: a.season,
    photo: a.photos[0] ?? null,
  }
  const doc: ProductDoc = {
    ...card,
    ...(shownUnder('', a) as ShownValues),
    description: facts.description ?? '',
    photos: a.photos,
    variants: facts.variants,
    makers: facts.makers,
    carriedGrams: carriedGrams(a),
    withdrawal: { applies: a.withdrawal.applies, reason: a.withdrawal.applies ? null : a.withdrawal.reason },
    seals: [],
    food: a.food ? foodDoc(a.food) : null,
    shares: {
      lines: shareLines(priceClp, facts.terms.basisPoints),
      assemblyDate: facts.terms.assemblyDate,
      minutes: facts.terms.minutes,
    },
  }
  return { card, doc }
}

/** What anybody reads of what is said; an optional one only when it says something. */
const shownUnder = (prefix: string, attributes: object) =>
  eachUnder(prefix, (field) => {
    if (!field.page && !field.isShown) return undefined
    const value = valueAt(attributes, field.path)
    return field.isOptional ? value || undefined : (value ?? nothingSaid(field))
  })

function carriedGrams({ kind, isPickupOnly, packedCm, packedWeightGrams }: Attributes): number | null {
  if (isPickupOnly || isExperience({ kind })) return null
  const [lengthCm, widthCm, heightCm] = packedCm
  return billableGrams([{ weightGrams: packedWeightGrams, lengthCm, widthCm, heightCm, quantity: 1 }])
}

function foodDoc({ added, ...food }: NonNullable<Attributes['food']>): NonNullable<ProductDoc['food']> {
  const { allergens, authorization, nutrition } = food
  const facts = { ...(shownUnder('food.', { food }) as ShownFoodValues), allergens, authorization }
  return { ...facts, ...(nutrition ? { nutrition } : {}), highIn: highIn(nutrition, added) }
}
