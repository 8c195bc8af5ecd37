/** What groups bring to the collection point for a call-off, as a desk receives it. */
export const RECEPTION_WHY_MAX = 300

/** What a group promised to a call-off of that desk, and what was received of it. */
export type PromisedDelivery = {
  callOff: string
  number: number
  standard: { name: string; unit: string; tolerances: string }
  group: { handle: string; name: string }
  deliverOn: string
  promised: number
  /** Accepted and downgraded. */
  received: number
}

export type Reception = {
  id: string
  number: number
  standard: string
  group: { handle: string; name: string }
  lot: string
  receivedOn: string
  acceptedUnits: number
  downgradedUnits: number
  rejectedUnits: number
  /** Of what was not of first quality; empty: all was. */
  why: string
  by: string
}

/** `GET …/receptions`: what is to come of call-offs from last month on, and what came, the newest first. */
export type DeskReceptions = { promised: PromisedDelivery[]; receptions: Reception[] }

/**
 * `POST …/receptions`, with an `Idempotency-Key`: 201 `{ id }`, 200 when it was known. Nothing rejected counts as
 * received; `isMore`: it is meant that more comes than was promised.
 */
export type ReceptionRequest = {
  callOff: string
  group: string
  lot: string
  acceptedUnits: number
  downgradedUnits: number
  rejectedUnits: number
  why: string
  isMore: boolean
}
