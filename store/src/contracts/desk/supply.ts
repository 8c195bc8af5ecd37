/**
 * What groups can make alike, who is qualified for it, and what they say they will have, as a desk sees it. Days are
 * `YYYY-MM-DD` in Chile, months `YYYY-MM`; units are whole.
 */
import type { StandardInput } from '../inputs.ts'
import type { QualificationShown, StandardPhoto } from '../supply.ts'

export const STANDARD_TEXT_MAX = 200
export const STANDARD_LONG_TEXT_MAX = 2000
export const UNITS_MAX = 1_000_000

/** What an assembly voted of a standard. */
export type StandardFacts = {
  technique: string
  format: string
  container: string
  label: string
  tolerances: string
  /** Null: it does not expire. */
  shelfLifeDays: number | null
  minimumLot: number
  /** What one costs to make, without the work. */
  costClp: number
  /** What one takes; left out: nothing that is bought together. */
  inputs?: StandardInput[]
  assemblyDate: string
  minutes: string
}

/**
 * `POST …/standards`: 201 `{ handle }`. `unit`: what is counted, of many: «frascos».
 * `inputs` goes as lines of text: «1 frasco», «0,35 kg de azúcar».
 */
export type StandardRequest = { name: string; unit: string } & StandardFacts

/** `POST …/standards/{handle}/versions`: 201 `{ number }`. */
export type StandardVersionRequest = StandardFacts

/** Of each kind, of a version: more would be looked at by nobody. */
export const STANDARD_PHOTOS_MAX = 4

/**
 * `POST …/standards/{handle}/photos`, as a form with `photo`, `kind` and `caption`: 201; `POST …/photos/{id}/removal`: 200.
 * Of the version in force; the next one begins with the same.
 */
export type StandardVersion = { number: number; photos: StandardPhoto[] } & StandardFacts

export type DeskStandard = {
  handle: string
  name: string
  unit: string
  /** Whose assembly votes on it. */
  owner: { handle: string; name: string }
  /** That desk's: another version is asked for there. */
  isOwn: boolean
  version: number
  minimumLot: number
  assemblyDate: string
  /** Of the groups of that desk: that are qualified now, and that a trial found something to mend of. */
  qualified: number
  toMend: number
}

/** `GET …/standards`: those of that desk, of what is above it and of what is below it. */
export type DeskStandards = { standards: DeskStandard[] }

/** A group of that desk and how it stands; `history`: all that was found of it, the newest first. */
export type StandardGroup = {
  handle: string
  name: string
  qualification: QualificationShown
  history: {
    outcome: 'qualified' | 'to_mend' | 'withdrawn'
    triedOn: string
    toMend: string
    until: string | null
  }[]
}

/** `POST …/standards/{handle}/gtin`: 201, 200 when it is what it has; empty: none any more. As GS1 gave it, of 8 to 14 digits. */
export type GtinRequest = { gtin: string }

/** `GET …/standards/{handle}`: its versions, the newest first. */
export type DeskStandardWhole = {
  standard: Omit<DeskStandard, 'qualified' | 'toMend'> & {
    /** In fourteen digits. */
    gtin: string | null
    versions: StandardVersion[]
    groups: StandardGroup[]
  }
}

/**
 * `POST …/standards/{handle}/qualifications`: what peers found of a trial batch; 201 `{ id }`. `monthlyUnits` and `until`
 * of who is qualified; of who is not, `toMend` says why.
 */
export type QualificationRequest = {
  group: string
  outcome: 'qualified' | 'to_mend' | 'withdrawn'
  trialBatch: string
  triedOn: string
  triedBy: string
  toMend: string
  monthlyUnits: number | null
  until: string | null
}

/**
 * What is said for a month: `countedUnits`, of the sure, what groups are qualified for. Of that `committedUnits` are
 * promised to call-offs and `freeUnits` to nobody; `onPerhapsUnits`, of the promised, stand on «si va bien».
 */
export type OfferedUnits = {
  sureUnits: number
  countedUnits: number
  perhapsUnits: number
  committedUnits: number
  freeUnits: number
  onPerhapsUnits: number
}

/** One row of the calendar: a group at its association's desk, a province at the federation's. One cell for each month. */
export type OfferRow = { name: string; cells: OfferedUnits[] }

/**
 * `GET …/offer?from=&standard=`: twelve months of what was said for each standard. `missingUnits`, month by month: what
 * call-offs of that desk and below it ask for and no group holds. `shown`: who said it, of the standard that was asked for.
 */
export type DeskOffer = {
  months: string[]
  by: 'group' | 'association'
  standards: {
    handle: string
    name: string
    unit: string
    sums: OfferedUnits[]
    missingUnits: number[]
  }[]
  shown: { handle: string; rows: OfferRow[] } | null
}
