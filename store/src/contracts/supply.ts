/** What a group says it will have of what groups make alike, on its phone. Months `YYYY-MM`, days `YYYY-MM-DD` in Chile. */
import type { Photo } from './catalog.ts'
import type { OwnInput } from './inputs.ts'
import type { Reliability } from './reliability.ts'

/** What is right or wrong by a version of a standard; its caption is the photo's own words. */
export type StandardPhoto = { id: string; kind: 'right' | 'wrong'; photo: Photo }

/** How a group stands with a standard. lapsed: it was qualified until a day that is over. */
export type QualificationShown = {
  state: 'none' | 'to_mend' | 'in_force' | 'lapsed' | 'withdrawn'
  /** The most that it is qualified for in a month; 0 unless in force. */
  monthlyUnits: number
  until: string | null
  toMend: string
}

/** A month of a standard; null units: nothing was said yet. `committedUnits`: promised of it to call-offs. */
export type OfferedMonth = {
  month: string
  sureUnits: number | null
  perhapsUnits: number | null
  committedUnits: number
}

export type OwnOfferStandard = {
  handle: string
  name: string
  unit: string
  minimumLot: number
  qualification: QualificationShown
  /** Of the version in force; not there in what a phone kept from before. */
  photos?: StandardPhoto[]
  months: OfferedMonth[]
}

/** `GET /members/organizations/{handle}/offer`: its own, twelve months from this one. */
export type OwnOffer = { standards: OwnOfferStandard[] }

/**
 * `POST /members/organizations/{handle}/offer`, with an `Idempotency-Key` of the phone's. Of what is said twice the later
 * moment counts, in whatever order it came.
 */
export type OfferNote = {
  standard: string
  month: string
  sureUnits: number
  perhapsUnits: number
  saidAt: string
}

/**
 * What a group got of a call-off, and what it said to it. lapsed: its day passed without a word, which counts as no.
 * `why`: the steps of the sharing, in words. `isCover`: somebody else failed.
 */
export type OwnShare = {
  id: string
  standard: { name: string; unit: string }
  deliverOn: string
  units: number
  state: 'waiting' | 'accepted' | 'in_part' | 'declined' | 'lapsed'
  acceptedUnits: number | null
  answerBy: string
  isCover: boolean
  why: string[]
}

/**
 * `GET /members/organizations/{handle}/shares`: what waits for its answer first, then what it answered of months to come; and
 * how it kept its promises, which no other group is told. `inputs`: what is bought together (not there in what a phone
 * kept from before); an ask of it is answered at the same address as a share, `acceptedUnits`: how much the group takes.
 */
export type OwnShares = { shares: OwnShare[]; reliability: Reliability; inputs?: OwnInput[] }

/**
 * `POST /members/organizations/{handle}/shares/{id}/answer`, with an `Idempotency-Key` of the phone's: all of it, a part, or
 * none (0), until the day given. Answers `OwnShares`.
 */
export type ShareAnswer = { acceptedUnits: number; saidAt: string }
