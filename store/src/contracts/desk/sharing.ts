/** How call-offs are shared out among groups, as the desk that supplies them sees it. Days are `YYYY-MM-DD` in Chile. */

export const REASON_MAX = 200

/** `acceptedUnits`: without what failed. `missingUnits`: what nobody holds. */
export type CallOffSums = { units: number; acceptedUnits: number; waitingUnits: number; missingUnits: number }

export type DeskCallOff = CallOffSums & {
  id: string
  number: number
  /** Who asked for it. */
  buyer: string | null
  standard: { handle: string; name: string; unit: string }
  month: string
  deliverOn: string
  /** How many times it was shared out. */
  roundCount: number
}

/** `GET …/sharings`: the call-offs of that desk, what is delivered soonest first; what was delivered by last month is left out. */
export type DeskSharings = { callOffs: DeskCallOff[] }

export type DeskShare = {
  handle: string
  name: string
  units: number
  state: 'none' | 'waiting' | 'accepted' | 'in_part' | 'declined' | 'lapsed'
  acceptedUnits: number | null
  why: string[]
}

/** Once more: what groups did not take, or what one failed with (`failure`). */
export type DeskRound = {
  number: number
  kind: 'first' | 'after_answers' | 'cover'
  answerBy: string
  askedUnits: number
  missingUnits: number
  failure: { name: string; units: number; reason: string } | null
  shares: DeskShare[]
}

/**
 * What a group holds of a call-off. `onPerhapsUnits`: of all that it promised of that month, what stands on «si va bien»;
 * `reserve`: who stands for it.
 */
export type DeskHolding = {
  handle: string
  name: string
  acceptedUnits: number
  waitingUnits: number
  failedUnits: number
  onPerhapsUnits: number
  reserve: { name: string; units: number } | null
}

/** `GET …/sharings/{id}`. `freeUnits`: what groups below have free for that month; `today`: in Chile. */
export type DeskSharing = {
  sharing: DeskCallOff & {
    today: string
    suggestedAnswerBy: string
    freeUnits: number
    holdings: DeskHolding[]
    rounds: DeskRound[]
  }
}

/**
 * `POST …/sharings/{id}/rounds`: 201 `{ id, isNew, … }`; `seenRounds`: there were so many when it was asked for: where there
 * are more, it was shared meanwhile, and answers 200.
 */
export type RoundRequest = { answerBy: string; seenRounds: number }

/** `POST …/sharings/{id}/failures`, with an `Idempotency-Key` of the form's: what a group accepted and cannot deliver. */
export type FailureRequest = { group: string; units: number; reason: string }
