/** What groups of a desk buy together, as that desk sees it (docs/interfaces.md). Whole pesos, with VAT as invoiced. */
import type { InputNamed, PurchaseState } from '../inputs.ts'

export const SUPPLIER_MAX = 120
export const INPUT_TEXT_MAX = 200

/** `key`: how `POST …/input-purchases` names it. */
export type InputToBuy = InputNamed & { key: string; standards: string[] }

/** `takenUnits`: of all that answered; `packs`: that cover it, or were ordered. */
export type DeskPurchase = InputNamed & {
  id: string
  supplier: string
  packUnits: number
  packClp: number
  fromMonth: string
  toMonth: string
  answerBy: string
  deliverOn: string
  state: PurchaseState
  askedGroups: number
  waitingGroups: number
  takenUnits: number
  packs: number
}

/** `GET …/input-purchases`: the newest first, and what sheets of that desk name. */
export type DeskPurchases = { purchases: DeskPurchase[]; inputs: InputToBuy[]; today: string }

/**
 * `POST …/input-purchases`, with an `Idempotency-Key` of the form's: 201 `{ id, isNew }`. Each group that promised, or said
 * for sure, something that takes it in those months is asked.
 */
export type PurchaseRequest = {
  input: string
  supplier: string
  packUnits: number
  packClp: number
  fromMonth: string
  toMonth: string
  answerBy: string
  deliverOn: string
}

/** A group that was asked; `units` null: no word yet. `got` once something came: what is its own, or would be. */
export type PurchaseGroup = {
  handle: string
  name: string
  neededUnits: number
  sureUnits: number
  why: string[]
  units: number | null
  got: { units: number; costClp: number } | null
}

/** What came, the newest first; the first says how it was. */
export type PurchaseReception = {
  number: number
  goodUnits: number
  spoiledUnits: number
  billClp: number
  bill: string
  receivedOn: string
  note: string
}

/** `GET …/input-purchases/{id}`. `surplus`: what of the packs nobody took, and what of the bill is the desk's own for it. */
export type DeskPurchaseWhole = {
  purchase: DeskPurchase & {
    today: string
    groups: PurchaseGroup[]
    orderedUnits: number
    /** Why nothing was bought. */
    why: string
    receptions: PurchaseReception[]
    surplus: { units: number; costClp: number } | null
  }
}

/** `POST …/input-purchases/{id}/closing`: the packs that cover what groups take are ordered, or, with a reason, none. */
export type ClosingRequest = { kind: 'ordered' | 'called_off'; why: string }

/** `POST …/input-purchases/{id}/receptions`, with an `Idempotency-Key`: what came; until its cost is shared the last says it. */
export type PurchaseReceptionRequest = Omit<PurchaseReception, 'number'>

/** `POST …/input-purchases/{id}/costs`: 201 `{ isNew }`. `reception`: the number of the one that was seen. */
export type CostsRequest = { reception: number }
