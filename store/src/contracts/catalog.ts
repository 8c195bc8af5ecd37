/**
 * What the store serves to anyone who browses. Pure types: the storefront imports them as types only.
 * Money is whole Chilean pesos with VAT included. Dates are ISO 8601. Communes are CUT codes ("08301").
 */
import type { ShownFoodValues, ShownValues } from './product/fields/product-fields.ts'

/**
 * One photo, re-encoded by the store. `key` is random; files are at `/media/{key}-{width}.avif` and `/media/{key}-720.jpg`.
 * `blur`: a few pixels of it as a `data:` address of 200 bytes at most. One that has it is there as `.webp` too; photos of
 * before have neither.
 */
export type Photo = {
  key: string
  widths: number[]
  width: number
  height: number
  alt: string
  blur?: string
}

/** Who made it, as every card and page shows it. */
export type Maker = {
  handle: string
  name: string
  commune: string
  communeCode: string
  province: string
  association: { handle: string; name: string }
  /** ISO date (YYYY-MM-DD) when a paused group is back; null when it sells now. */
  backOn: string | null
}

/** One product in a list. */
export type CatalogCard = {
  id: string
  handle: string
  title: string
  /** Net content or size, as said to a buyer: "320 g", "45 × 160 cm". */
  format: string
  category: string
  maker: Maker
  priceClp: number
  /** Units that can be bought now, over all variants. */
  available: number
  isUnique: boolean
  /** Only collected at a pickup point, never sent. */
  isPickupOnly: boolean
  /** A visit or a workshop: nothing of it is delivered. Not there in a card that was written before there were such. */
  isExperience?: boolean
  /** Months (1–12) in which there is some; empty means all year. */
  season: number[]
  photo: Photo | null
}

export type CatalogVariant = {
  id: string
  title: string
  priceClp: number
  available: number
  photo?: Photo
}

export type Allergen =
  | 'gluten'
  | 'crustaceos'
  | 'huevo'
  | 'pescado'
  | 'mani'
  | 'soya'
  | 'leche'
  | 'nueces'
  | 'sulfitos'

export type Food = ShownFoodValues & {
  /** Answered, possibly with none. */
  allergens: Allergen[]
  authorization: { number: string; authority: string; date: string }
  nutrition?: {
    energyKcal: number
    sodiumMg: number
    sugarsG: number
    saturatedFatG: number
    per: '100 g' | '100 ml'
  }
  /** "ALTO EN" seals, computed by the store from nutrition and what was added. */
  highIn: ('calorías' | 'sodio' | 'azúcares' | 'grasas saturadas')[]
}

/** The shares of this product's price, frozen words for "A quién le llega tu plata". Amounts add up to priceClp. */
export type ShareLine = {
  to: 'group' | 'association' | 'federation' | 'fund'
  basisPoints: number
  amountClp: number
}

export type ProductDoc = CatalogCard &
  ShownValues & {
    photos: Photo[]
    variants: CatalogVariant[]
    /** Makers who consented to be named. */
    makers: string[]
    /** What a carrier bills for one of it; null: no carrier takes it. */
    carriedGrams: number | null
    withdrawal: { applies: boolean; reason: string | null }
    seals: { name: string; evidence: string }[]
    food: Food | null
    shares: { lines: ShareLine[]; assemblyDate: string; minutes: string }
  }

/** `GET /catalog` — one SQL query. */
export type CatalogPage = {
  items: CatalogCard[]
  count: number
  facets: {
    category: Record<string, number>
    group: Record<string, number>
    association: Record<string, number>
    commune: Record<string, number>
    price: [min: number | null, max: number | null]
  }
  /** How `q` was understood; null without one. */
  search: CatalogSearch | null
}

export type CatalogSearch = {
  /** Words of which there was nothing, and the ones looked for instead. */
  corrected: { asked: string; used: string }[]
  /** Foods only, of those that declare none of it: what each group declared, no promise. */
  diets: string[]
  /** Words that alone say nothing of what is looked for. */
  ignored: string[]
  /** What was looked for, word by word. */
  words: string[]
}

/**
 * Query of `GET /catalog`. Lists are comma separated. Unknown values give an empty list, never an error.
 * available: on sale now, that is some left, in season, its group not resting. sort: new (default without q) | price | -price | rel (default with q). limit 1–60, default 24.
 */
export type CatalogQuery = {
  category?: string
  group?: string
  association?: string
  commune?: string
  minPrice?: number
  maxPrice?: number
  available?: '1'
  /** A commune's code: what is sent there, or handed over in it. */
  reaches?: string
  q?: string
  sort?: 'new' | 'price' | '-price' | 'rel'
  limit?: number
  offset?: number
}
