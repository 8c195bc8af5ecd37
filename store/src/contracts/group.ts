/**
 * What a group's phone and the store say to each other, under `/members` (docs/interfaces.md). Money is whole pesos with
 * VAT; dates without an hour are `YYYY-MM-DD` in Chile's calendar. An organization is named by its handle.
 */
import type { Allergen, Food, Photo } from './catalog.ts'
import type { OwedLine } from './group/owed.ts'
import type { LineLot } from './lots.ts'
import type { FoodValues, ProductValues } from './product/fields/product-fields.ts'
import type { ConsignmentState, DeliveryMode } from './purchase.ts'
import type { OpeningCourse } from './training-progress.ts'

/** Consent of a group that a helper acts for it, and what she did with it. */
export type HelperMandate = {
  id: string
  helper: { id: string; name: string }
  givenBy: string
  since: string
  until: string
  endedAt: string | null
  acts: { at: string; what: string; subject: string | null }[]
}

export type FoodContent = FoodValues & {
  allergens: Allergen[]
  authorization: Food['authorization']
  nutrition?: Food['nutrition']
  added: { sodium: boolean; sugars: boolean; fats: boolean }
}

/** `id` null: a new one. In an edit `available` counts only for a new one; of the others it changes by `…/stock`. */
export type OwnVariant = { id: string | null; title: string | null; priceClp: number; available: number }

/**
 * All that a group says of a product. `format`: net content or size: "500 g", "45 × 160 cm". `leadTimeDays`: 0 when it is
 * there; above, it is made to order, in so many days.
 */
export type ProductContent = ProductValues & {
  category: string
  packedCm: [number, number, number]
  /** Months 1–12 in which there is some; empty: all year. */
  season: number[]
  withdrawal: { applies: true } | { applies: false; reason: string }
  food: FoodContent | null
  variants: OwnVariant[]
}

/** `POST …/products` and `POST …/products/{id}`, header `Idempotency-Key`. Photos by key, cover first; `alt` may be empty. */
export type ProductDraft = ProductContent & { photos: { key: string; alt: string }[] }

/** All that is said of a product, with its photos: what a proposal keeps. */
export type FullContent = ProductContent & { photos: Photo[] }

/** `baseVersion`: the version she began from; another one meanwhile answers 409 `changed_meanwhile` with `product`. */
export type ProductEdit = ProductDraft & { baseVersion: number }

export type OwnProduct = {
  id: string
  handle: string
  version: number
  /** What the shop does with it now. */
  state: 'in_review' | 'changes_asked' | 'on_sale' | 'paused'
  /** Words of the association, when it asked for a change of a new product. */
  reason: string | null
  /** An edit of something on sale that waits or came back; the shop shows the old words meanwhile. */
  change: { state: 'waiting' | 'returned'; reason: string | null; at: string } | null
  /** What has to be learned before the group's first food goes out; not there in what a phone kept from before. */
  course?: OpeningCourse | null
  /** The newest words: those of `change` when there is one. */
  content: ProductContent
  photos: Photo[]
  editedBy: string | null
  editedAt: string
  /** `Idempotency-Key` of the newest words: by it a phone knows its own, whose answer never came. */
  sentAs: string | null
}

/** `POST …/products/{id}/stock`. `seen`: what the phone showed; if it is not so any more: 409 `changed_meanwhile`. */
export type StockChange = { variantId: string; available: number; seen: number }

/** `POST …/photos` after its upload ended: `upload` is the upload's key, `sha256` of the bytes that the phone sent. */
export type PhotoRequest = { upload: string; sha256: string; alt?: string }

export type GroupConsignmentLine = {
  id: string
  title: string
  variantTitle: string | null
  photo: Photo | null
  quantity: number
  quantityConfirmed: number | null
  shortageReason: string | null
  unitPriceClp: number
  /** Left on the shelf for other buyers. */
  available: number | null
  /** A visit or a workshop; not there in what a phone kept from before. */
  isExperience?: boolean
  /** Which product of the group it is, and from which of its lots; not there in what a phone kept from before. */
  productId?: string | null
  lots?: LineLot[]
}

/** The goods of one order that one group prepares; made from a list of allowed fields, never from an order. */
export type GroupConsignment = {
  id: string
  displayId: number
  state: ConsignmentState
  placedAt: string
  dueOn: string
  lines: GroupConsignmentLine[]
  /** Where she takes it; null: she gives it to the carrier or to the buyer herself. */
  collectionPoint: { name: string; address: string; commune: string; hours: string } | null
  delivery: { mode: DeliveryMode; label: string; commune: string; arrives: [string, string] | null }
  /** What goes back with the goods when nothing of it can be sent; not there in what a phone kept from before. */
  deliveryClp?: number
  /** For the label: only from accepted to handed over, and only what its way of delivery needs. */
  recipient: {
    name: string
    phone: string | null
    street: string | null
    detail: string | null
    commune: string
    /** A present: no price and no receipt in the box, and `card` written on a card, if there is one. */
    gift: { card: string | null } | null
  } | null
  /** What the hand-over will leave to the group, and why: `earnsLines` add up to it, and are empty once it left. */
  earnsClp: number
  earnsLines: OwedLine[]
  carrier: string | null
  trackingCode: string | null
  steps: { state: ConsignmentState; at: string }[]
}
