/** What groups bring to the collection point for a call-off, as a desk receives it. */
import type { Photo } from '../catalog.ts'
import type { StandardPoint } from '../standard-points.ts'

export const RECEPTION_WHY_MAX = 300

/** What a group promised to a call-off of that desk, and what was received of it. */
export type PromisedDelivery = {
  callOff: string
  number: number
  standard: { name: string; unit: string; tolerances: string }
  group: { handle: string; name: string }
  deliverOn: string
  promised: number
  /** Of first quality: nothing else counts. */
  received: number
}

/** How a lot was found, as it stands now: what was downgraded afterwards is counted so. */
export type Found = {
  acceptedUnits: number
  downgradedUnits: number
  rejectedUnits: number
  /** Of what was not of first quality; empty: all was. */
  why: string
  /** What of the standard it did not meet; null: none was named. */
  point: StandardPoint | null
}

export type Reception = Found & {
  id: string
  number: number
  standard: string
  group: { handle: string; name: string }
  lot: string
  receivedOn: string
  /** Where; null: nobody said. */
  place: string | null
  /** Of what was wrong; null: none, or it has not come yet. */
  photo: Photo | null
  by: string
  /** It was counted wrong, and counts for nothing: who said so and why. */
  takenBack: { on: string; by: string; why: string } | null
  /** Nothing of it can be changed any more: an invoice stands on it, or the buyer has it. */
  isSettled: boolean
}

/** A collection point of that desk or of an association below it. */
export type ReceptionPlace = { id: string; name: string; address: string }

/** `GET …/receptions`: what is to come of call-offs from last month on, and what came, the newest first. */
export type DeskReceptions = {
  promised: PromisedDelivery[]
  receptions: Reception[]
  places: ReceptionPlace[]
}

/**
 * `POST …/receptions`, with an `Idempotency-Key`: 201 `{ id }`, 200 when it was known. Only what is of first quality counts
 * as received; `isMore`: it is meant that more comes than was promised.
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
  point?: StandardPoint | null
  place?: string | null
  /** The upload of a photo, under the name that the phone gave it: it may still be on its way. */
  photo?: string | null
  /** When it was counted, if that was before it is sent: ISO 8601. */
  saidAt?: string | null
}

/** `GET …/receptions/{id}` */
export type DeskReceptionWhole = { reception: Reception }

/** `POST …/receptions/{id}/taking-back`: 200 `{ isNew }`; 409 `invoiced` when an invoice stands on it. */
export type ReceptionTakenBack = { why: string }

/** `POST …/receptions/{id}/downgrade`, with an `Idempotency-Key`: of what was accepted, so many are of second quality. */
export type DowngradeRequest = { units: number; why: string; point?: StandardPoint | null }

/** What of a group's was not of first quality, of one point of the sheet; `units`: in all, `last`: the newest. */
export type GroupFault = {
  /** Null: nothing of the sheet was named. */
  point: StandardPoint | null
  times: number
  units: number
  last: { on: string; standard: string; why: string; photo: Photo | null }
  courses: { handle: string; title: string }[]
}

/** `GET …/groups/{group}/faults`: of the last year, the most first. */
export type GroupFaults = { faults: GroupFault[] }

/** A lot of a group that may be brought for a call-off; `left`: what is in nothing else yet. */
export type LotToReceive = { code: string; madeOn: string; left: number; state: 'free' | 'held' }

/** What somebody at the collection point needs to know without signal, of one group and one call-off. */
export type DeliveryToReceive = {
  callOff: string
  number: number
  buyer: string
  deliverOn: string
  group: { handle: string; name: string }
  promised: number
  received: number
  standard: { name: string; unit: string; points: Record<StandardPoint, string> }
  lots: LotToReceive[]
  /** What came of it already, the newest first. */
  came: (Found & { id: string; lot: string; receivedOn: string })[]
}

/** `GET /members/me/receptions`: of each desk where an office of hers receives. */
export type OwnReceptions = {
  desks: {
    handle: string
    name: string
    places: ReceptionPlace[]
    deliveries: DeliveryToReceive[]
  }[]
}
