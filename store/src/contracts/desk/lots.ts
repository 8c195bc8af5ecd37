/** Lots as a desk sees them: held, released, and recalled in two steps. */
import type { BuyerRecall, RecalledDelivery } from '../agreements.ts'
import type { LotState } from '../lots.ts'

export const LOT_WHY_MAX = 300

export type DeskLot = {
  code: string
  title: string
  group: { handle: string; name: string }
  units: number
  left: number
  madeOn: string
  bestBefore: string | null
  state: LotState
  why: string | null
}

/** A recall as it is listed. `sentAt` null: prepared, and nobody was told yet. */
export type RecallHead = {
  id: string
  why: string
  lots: string[]
  preparedAt: string
  sentAt: string | null
}

/** `GET …/lots?code=`: of the groups below that desk, what is held first, then the newest; or one by its code. */
export type DeskLots = { lots: DeskLot[]; total: number; recalls: RecallHead[] }

/** Units of a lot in a part of an order. Nothing of the buyer. */
export type LotUse = {
  number: number
  consignment: string
  units: number
  /** The day on which it left its group, or null. */
  leftOn: string | null
}

/** `GET …/lots/{code}`: what was said of it, the newest first, and where it went. */
export type DeskLotWhole = {
  lot: DeskLot & {
    note: string
    states: { state: 'held' | 'released' | 'recalled'; why: string; by: string; at: string }[]
    uses: LotUse[]
    /** One that was prepared of it and not sent, or that was sent. */
    recall: string | null
  }
}

/** `POST …/lots/{code}/state`: 200 `DeskLotWhole`; said twice it is so once. */
export type LotStateRequest = { state: 'held' | 'released'; why: string }

/** `POST …/recalls`: the first step, which holds the lots; 201 `{ id }`, the same one while nothing changed. */
export type RecallRequest = { lots: string[]; why: string; toDo: string }

/** Whether the letter came to a buyer: `waiting` on its way; `refused`: her mail does not take it, or she has none. */
export type Reached = 'not_sent' | 'waiting' | 'reached' | 'refused'

export type RecallOrder = {
  number: number
  buyer: { name: string; phone: string; email: string }
  lots: { code: string; title: string; units: number }[]
  /** A part of it that carries such a lot is still with its group. */
  isStillHere: boolean
  reached: Reached
}

/** An institution whose call-offs received such a lot, by agreement. Who was not reached is called. */
export type RecallInstitution = {
  name: string
  contact: string
  phone: string
  email: string
  /** Of its agreement. */
  agreement: number
  deliveries: RecalledDelivery[]
  reached: Reached
  /** Who of it said that the letter was read, or null. */
  receipt: BuyerRecall['receipt']
}

/** `GET …/recalls/{id}`: which lots, which orders and buyers, and what they are written. */
export type RecallWhole = {
  recall: RecallHead & {
    toDo: string
    of: { code: string; title: string; group: string; units: number; orders: number[] }[]
    orders: RecallOrder[]
    institutions: RecallInstitution[]
    /** Why it can no longer be sent, or null. */
    problem: string | null
  }
}
