/**
 * Lots: what a group made at one time, by a code that its label carries. Days are `YYYY-MM-DD` in Chile; codes are
 * written without hyphen (`lot-code`).
 */
import type { Photo } from './catalog.ts'
import type { Found } from './desk/receptions.ts'

export const LOT_NOTE_MAX = 200

/** free: nothing is said of it. */
export type LotState = 'free' | 'held' | 'recalled'

/**
 * `POST /members/organizations/{handle}/lots`, with an `Idempotency-Key` of the phone's: 201 `OwnLots`. `product`: id of
 * one of the group's; `standard`: handle of what it was made by. At least one of the two.
 */
export type LotNote = {
  code: string
  product: string | null
  standard: string | null
  units: number
  madeOn: string
  /** Null: it does not expire. */
  bestBefore: string | null
  note: string
  saidAt: string
}

/** What was found of a lot when the group brought it: what is not of first quality is the group's again. */
export type LotReception = Found & { id: string; on: string; callOff: number; photo: Photo | null }

export type OwnLot = {
  code: string
  title: string
  productId: string | null
  standard: { name: string; version: number } | null
  units: number
  /** Of its standard; not there in what a phone kept from before. */
  gtin?: string | null
  /** What is in no consignment and no delivery yet. */
  left: number
  madeOn: string
  bestBefore: string | null
  note: string
  state: LotState
  /** Why it is held or was recalled. */
  why: string | null
  /** The newest first; not there in what a phone kept from before. */
  receptions?: LotReception[]
}

/** What a lot may be of. `shelfLifeDays`: of the standard, or as the group's last lot of that product had it. */
export type LotKind = { id: string; name: string; shelfLifeDays: number | null }

/** `GET /members/organizations/{handle}/lots`: its own, the newest first. */
export type OwnLots = { lots: OwnLot[]; products: LotKind[]; standards: (LotKind & { unit: string })[] }

/** Of a consignment's line: how many come from which lot. */
export type LineLot = { code: string; units: number; state: LotState }

/** `POST …/consignments/{id}/lots`: of each line named, all its lots; what is left out is taken back. */
export type LotsOfLines = { lines: { lineId: string; lots: { code: string; units: number }[] }[] }

/** `GET /lots/{code}`: what a lot says to whoever has its code. Nobody who bought it is in it. */
export type LotShown = {
  code: string
  title: string
  group: { handle: string; name: string; commune: string; association: string }
  product: string | null
  standard: { name: string; version: number } | null
  /** Of its standard, in fourteen digits; `gtins`: also those that it had before. */
  gtin: string | null
  gtins: string[]
  madeOn: string
  bestBefore: string | null
  ingredients: string | null
  authorization: { number: string; authority: string; date: string } | null
  state: LotState
  /** Of one that was recalled; why it is held is not for everybody. */
  why: string | null
  /** Days on which something happened to it, the first first. */
  journey: { what: 'made' | 'delivered' | 'received' | 'held' | 'released' | 'recalled'; on: string }[]
}
