/** Quoting, placing, paying and following an order. Money is whole pesos, VAT included. */
import type { Photo } from './catalog.ts'
import type { Invoice, OwnTaxDocument } from './tax.ts'

export type BasketItem = { variantId: string; quantity: number }

/** `visit`: nothing is delivered, for all of it are experiences. */
export type DeliveryMode = 'home' | 'branch' | 'pickup' | 'visit'

export type DeliveryChoice = {
  /** Stable id of the choice for one group: "home", "branch", "visit" or "pickup:{pointId}". */
  id: string
  mode: DeliveryMode
  label: string
  detail: string
  priceClp: number
  /** Working days from today, both ends; null of a visit, whose day is agreed later. */
  days: [min: number, max: number] | null
  /** ISO dates (YYYY-MM-DD) computed from the days in Chile's calendar. */
  arrives: [from: string, to: string] | null
}

export type QuoteLine = {
  variantId: string
  productHandle: string
  title: string
  variantTitle: string | null
  format: string
  photo: Photo | null
  unitPriceClp: number
  quantity: number
  amountClp: number
  available: number
  /** Not delivered: it happens where its group is. */
  isExperience: boolean
  /** null when it can be bought as asked. Words for a person are in `problemText`. */
  problem: 'not_enough' | 'paused' | null
  problemText: string | null
}

export type QuoteConsignment = {
  group: { handle: string; name: string; commune: string; province: string }
  lines: QuoteLine[]
  weightGrams: number
  amountClp: number
  /** Empty until a commune is given, but for a visit, which needs none. */
  choices: DeliveryChoice[]
  /**
   * The one asked for, or the first that a carrier brings. Null until a commune is given, when none can be offered, and
   * while a point of collection has to be chosen: none is taken unasked.
   */
  chosen: string | null
  /** The day on which another batch of its goods can be ready; null: they are there already, or it is a visit. */
  moreOn: string | null
}

/** `POST /checkout-quotes` body. Unknown variants come back in `unknown`, never as an error. */
export type QuoteRequest = {
  items: BasketItem[]
  communeCode?: string
  /** Delivery choice per group handle. */
  deliveries?: Record<string, string>
}

export type Quote = {
  consignments: QuoteConsignment[]
  unknown: string[]
  itemsClp: number
  deliveryClp: number
  totalClp: number
  vatClp: number
  canBePlaced: boolean
}

/**
 * Somebody else receives it, at the address of the order. `card`: what its group writes on a card. No price goes into the
 * consignment, and no letter to who receives it.
 */
export type Gift = { name: string; phone: string; card: string | null }

/** `POST /store/checkouts`, header `Idempotency-Key` (8–64 of [A-Za-z0-9_-]) and `x-publishable-api-key`. */
export type CheckoutRequest = {
  items: BasketItem[]
  buyer: { name: string; email: string; phone: string; rut?: string }
  /** Needed when something is delivered. */
  communeCode?: string
  /** Needed when a consignment goes home. */
  address?: { street: string; detail?: string }
  deliveries: Record<string, string>
  /** The id of one of `ShopInfo.payments`. */
  payment: string
  /** What the buyer saw. Another total today answers 409 `total_changed`. */
  totalClp: number
  note?: string
  /** A factura is wanted, and to whom it is made out; else it is a boleta. */
  invoice?: Invoice
  gift?: { name: string; phone: string; card?: string }
}

export type CheckoutAnswer = {
  orderToken: string
  displayId: number
  totalClp: number
  /** `done`: there is nothing left to pay, or the gateway is deciding; the order's page says which. */
  pay:
    | {
        kind: 'redirect'
        /** The gateway's name, for a person. */
        name: string
        url: string
        method: 'get' | 'post'
        /** What the browser brings there. */
        fields: Record<string, string>
      }
    | { kind: 'instructions'; reference: string; dueAt: string }
    | { kind: 'done' }
}

/**
 * Errors of every route of ours: `{ type, code, message, fields? }`.
 * `message` is Spanish for a person; `fields` maps a field path ("buyer.phone") to a Spanish sentence.
 * 400 invalid_data, unreadable · 401 not_entered, wrong_code · 403 not_yours · 404 not_found
 * · 409 total_changed, not_enough, not_placeable, paused, attempt_closed, changed_meanwhile (with what there is now),
 * not_awaiting, proof_used, proof_limit, needs_second_person, upload_known, upload_unfinished · 413 too_large
 * · 422 key_reused, upload_differs · 429 too_many · 503 unavailable
 */
export type ApiError = { type: string; code: string; message: string; fields?: Record<string, string> }

/**
 * `POST /payments/{method}/return`, body = every parameter the browser brought, verbatim (GET or POST). Never fails for a
 * known payment; `state` says what to show. `orderToken` only for a browser that brought it in `x-mingaco-orders`.
 */
export type PaymentReturnAnswer = {
  state: 'paid' | 'rejected' | 'aborted' | 'timed_out' | 'in_review' | 'unknown'
  orderToken: string | null
}

export type ConsignmentState =
  | 'pending'
  | 'accepted'
  | 'packed'
  | 'handed_over'
  | 'delivered'
  | 'short'
  | 'cancelled'

/** Money that goes back. `by_hand`: the treasurer transfers it, for the card or the bank cannot give back a part. */
export type PurchaseRefund = {
  id: string
  reason: 'shortage' | 'cancellation' | 'withdrawal' | 'guarantee'
  note: string | null
  amountClp: number
  parts: { title: string; quantity: number; amountClp: number }[]
  /** Back by the gateway to the card or the account it came from, or transferred to an account that she tells us. */
  way: 'card' | 'account' | 'transfer'
  state: 'on_its_way' | 'by_hand' | 'sent'
  requestedAt: string
  sentAt: string | null
}

/** `GET /purchases/{token}`: the receipt and tracking page. Holds nothing that the buyer did not give or buy. */
export type Purchase = {
  token: string
  displayId: number
  placedAt: string
  /** Derived, never stored. */
  status:
    | 'awaiting_payment'
    | 'in_review'
    | 'confirmed'
    | 'preparing'
    | 'on_its_way'
    | 'delivered'
    | 'refunded'
    | 'cancelled'
  cancelReason: 'rejected' | 'aborted' | 'timed_out' | 'expired' | 'by_buyer' | 'by_staff' | null
  buyer: { name: string; email: string; phone: string }
  address: { street: string; detail: string | null; commune: string } | null
  note: string | null
  gift: Gift | null
  /** To whom a factura is made out; null: a boleta. */
  invoice: Invoice | null
  /** Boletas, facturas and notes that were issued. */
  documents: OwnTaxDocument[]
  /** The letter with the conditions reached the mail service. */
  isConfirmationSent: boolean
  consignments: {
    id: string
    group: { handle: string; name: string; commune: string; province: string }
    state: ConsignmentState
    steps: { state: ConsignmentState; at: string }[]
    delivery: {
      mode: DeliveryMode
      label: string
      detail: string
      priceClp: number
      arrives: [string, string] | null
    }
    tracking: { carrier: string; code: string } | null
    /** Last day to change one's mind, `YYYY-MM-DD`; null until it was delivered, and of a visit. */
    withdrawalUntil: string | null
    lines: {
      variantId: string
      title: string
      variantTitle: string | null
      productHandle: string
      isExperience: boolean
      quantity: number
      /** Units that the group did not have, for `shortageReason`. */
      quantityShort: number
      /** Units that come, or that the buyer keeps: less than `quantity` after a shortage or a refund. */
      quantityKept: number
      shortageReason: string | null
      unitPriceClp: number
      amountClp: number
      photo: Photo | null
    }[]
    amountClp: number
  }[]
  refunds: PurchaseRefund[]
  refundedClp: number
  itemsClp: number
  deliveryClp: number
  totalClp: number
  vatClp: number
  payment: {
    kind: 'redirect' | 'instructions'
    /** The method's name; how it stands after «Pagaste con»; what is said when nobody paid in time. */
    name: string
    paidWith: string
    lapsed: string
    /** What the letter says when nothing came of it. */
    cancelled: { title: string; text: string }
    state: 'awaiting' | 'in_review' | 'paid' | 'refunded' | 'cancelled'
    paidAt: string | null
    authorizationCode: string | null
    cardLast4: string | null
    reference: string | null
    dueAt: string | null
    /** The picture that the buyer sent of her transfer: null when none is asked for. */
    proof: { state: 'missing' | 'waiting' | 'rejected'; reason: string | null } | null
    bank: Record<'bank' | 'accountType' | 'accountNumber' | 'holder' | 'rut' | 'email', string> | null
  }
}
