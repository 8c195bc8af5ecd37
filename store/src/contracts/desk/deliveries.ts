/** What was received of a call-off on its way to its buyer: fetched, packed, and handed over to somebody. */
export const TAKEN_BY_MAX = 80

/** A lot of a group for a call-off; `units`: received, and nobody took them yet. */
export type LotToFetch = { code: string; madeOn: string; bestBefore: string | null; units: number }

/** What to fetch at one collection point of one group; `missing`: promised, and it has not brought it. */
export type GroupToFetch = {
  group: { handle: string; name: string }
  promised: number
  missing: number
  lots: LotToFetch[]
}

/** `place` null: where nobody said. Of what was not brought yet, where its association has a point. */
export type PlaceToFetch = { place: { name: string; address: string } | null; groups: GroupToFetch[] }

/** What goes to the buyer together, of all its call-offs. */
export type PackedCallOff = {
  agreement: number | null
  number: number
  standard: { name: string; unit: string; format: string }
  deliverOn: string
  lots: (LotToFetch & { group: string })[]
}

/** Who took it; `number`: of the desk's delivery notes. Time as a clock in Chile says it. */
export type Handover = {
  id: string
  number: number
  takenBy: string
  takenRut: string | null
  takenOn: string
  takenTime: string
  by: string
  units: number
  lots: {
    code: string
    title: string
    group: string
    madeOn: string
    bestBefore: string | null
    units: number
  }[]
}

/** `GET …/deliveries/{callOff}`; `buyer` null: its agreement is not there. */
export type DeskDelivery = {
  delivery: {
    callOff: string
    number: number
    agreement: number | null
    supplier: { handle: string; name: string }
    buyer: {
      name: string
      rut: string
      address: string
      commune: string
      contactName: string
      contactPhone: string
    } | null
    standard: { name: string; unit: string; format: string }
    units: number
    deliverOn: string
    received: number
    /** Received, and nobody took it yet. */
    loose: number
    places: PlaceToFetch[]
    packing: PackedCallOff[]
    handovers: Handover[]
  }
}

/** `POST …/deliveries/{callOff}/handovers`, with an `Idempotency-Key`: 201 `{ id }`. All that is there is taken. */
export type HandoverRequest = { takenBy: string; takenRut: string | null; takenOn: string; takenTime: string }
