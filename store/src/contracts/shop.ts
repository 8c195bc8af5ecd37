/** What the shop knows of the federation. Served by `GET /shop` and `GET /organizations`. */
import type { Photo } from './catalog.ts'

export type SellingEntity = {
  rut: string
  legalName: string
  businessLine: string
  address: string
  commune: string
  legalRepresentative: string
  email: string
  phone: string
}

export type Point = {
  id: string
  kind: 'collection' | 'pickup' | 'fair'
  name: string
  organization: string
  address: string
  communeCode: string
  commune: string
  hours: string
  instructions: string
  /** ISO dates of a fair; empty for a place that is always there. */
  dates: string[]
}

/** `POST /admin/points`. */
export type NewPoint = Omit<Point, 'id' | 'commune' | 'dates'> & { handle: string; dates?: string[] }

export type Commune = {
  code: string
  name: string
  province: string
  region: string
  regionCode: string
  isBranchOnly: boolean
}

/** What carriers take from here to some regions; a heavier consignment has a further line. */
export type CarrierZone = {
  regions: string[]
  lines: {
    carrier: string
    mode: 'home' | 'branch'
    maxWeightGrams: number
    priceClp: number
    daysMin: number
    daysMax: number
  }[]
}

export type Category = { handle: string; name: string; rank: number }

/** `photo`: null for one that has none of its own. */
export type ShopCategory = Category & { photo: Photo | null }

/** `kind`: what the buyer does next. Its `id` goes back in `CheckoutRequest.payment`. */
export type PaymentOffer = {
  id: string
  name: string
  explanation: string
  kind: 'redirect' | 'instructions'
}

export type ShopInfo = {
  federation: {
    handle: string
    name: string
    territory: string
    isInFormation: boolean
    /** Its seat, whose region is home. */
    communeCode: string | null
  }
  sellingEntity: SellingEntity
  publishableKey: string
  categories: ShopCategory[]
  points: Point[]
  communes: Commune[]
  carriers: CarrierZone[]
  shares: {
    basisPoints: { group: number; association: number; federation: number; fund: number }
    assemblyDate: string
    minutes: string
  }
  /** The ways to pay that this shop offers, in the order in which they are shown. */
  payments: PaymentOffer[]
  /** What the federation tells everybody these days, the newest first. */
  announcements: string[]
  isDemo: boolean
}

/** `GET /organizations` answers `{ organizations: OrganizationCard[] }`: active or paused ones only. */
export type OrganizationCard = {
  handle: string
  name: string
  kind: 'group' | 'association' | 'federation'
  parent: string | null
  commune: string | null
  communeCode: string | null
  province: string | null
  locality: string | null
  trade: string | null
  memberCount: number
  /** Members who consented to be named in public, those who lead first. */
  named: string[]
  productCount: number
  isPaused: boolean
  pauseNote: string | null
  backOn: string | null
  isInFormation: boolean
}
