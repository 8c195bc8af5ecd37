import type { StandardPhoto } from './supply.ts'

/**
 * Net prices by volume, of a standard, as a desk publishes them. Whole pesos without VAT; `fromUnits`: so many of it in one
 * month, or more. Days are `YYYY-MM-DD` in Chile, both included.
 */
export const STEPS_MAX = 6

export type PriceStep = { fromUnits: number; netUnitClp: number }

/** `POST …/prices/{standard}`: 201 `{ number }`, 200 when it is what was noted last. */
export type PriceListRequest = {
  validFrom: string
  validUntil: string
  /** Shown to everybody at `/compras`; else it only fills quotations. */
  isPublic: boolean
  steps: PriceStep[]
}

/** ahead: begins later. passed: over, or another one took its place. */
export type PriceListShown = PriceListRequest & {
  number: number
  standardVersion: number
  on: string
  state: 'in_force' | 'ahead' | 'passed'
}

/** `GET …/prices`: of each standard that the desk sees its own lists, the newest first. */
export type PricedStandard = {
  handle: string
  name: string
  unit: string
  format: string
  /** What one costs to make, without the work. */
  costClp: number
  lists: PriceListShown[]
}
export type DeskPrices = { standards: PricedStandard[] }

/** What everybody reads of a list in force; as PDF, all of one supplier at `GET /supply/prices/{supplier}/document`. */
export type PublicPrices = {
  supplier: { handle: string; name: string }
  validUntil: string
  steps: PriceStep[]
}

export type PublicPricesOf = PublicPrices & {
  standard: { handle: string; name: string; format: string; unit: string }
}

/**
 * What a buyer may know of a standard, as `GET /supply/standards/{standard}/document` says it: not its recipe, nor what it
 * costs. `groups`: that are qualified, or null: too few to tell.
 */
export type PublicStandard = {
  handle: string
  name: string
  unit: string
  /** Whose assembly voted it. */
  owner: string
  version: number
  format: string
  container: string
  label: string
  tolerances: string
  shelfLifeDays: number | null
  minimumLot: number
  assemblyDate: string
  groups: number | null
  photos: StandardPhoto[]
}
