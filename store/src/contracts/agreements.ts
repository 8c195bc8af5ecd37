/**
 * What an institution asks, is offered, signs and calls for, as it sees it itself. Days are `YYYY-MM-DD` in Chile, months
 * `YYYY-MM`; units are whole, pesos are net unless they say otherwise.
 */
import type { InvoiceOwed } from './desk/invoices.ts'
import type { PublicPrices } from './prices.ts'
import type { PublicReliability } from './reliability.ts'

/** Months that one request or quotation can name, and lines of it that can be typed. */
export const LINES_MAX = 6
export const TERM_TEXT_MAX = 500

/** How much more may be called for in a month than was agreed; with 0 nothing. */
export const toleranceWords = (percent: number): string =>
  percent === 0
    ? 'Cada mes se pide a lo más lo acordado'
    : `Cada mes se puede pedir hasta ${percent} % más de lo acordado`

export type Institution = {
  rut: string
  name: string
  /** «giro» */
  activity: string
  address: string
  commune: string
  contactName: string
  contactEmail: string
  /** Nine digits. */
  contactPhone: string
}

/** So many units of a standard in each month from one to another. */
export type WantedLine = { standard: string; from: string; to: string; units: number }

/** `POST /supply/requests`, with an `Idempotency-Key`: 201 `{ ok: true }`, whoever asks. */
export type QuotationAsked = Institution & { wanted: WantedLine[]; note: string }

export type StandardNamed = { handle: string; name: string; unit: string; format: string }

/** A standard that somebody has said to have; `from`, `to`: between which units it can be promised, or null: ask. */
export type PromisedMonth = { range: { from: number; to: number } | null }
export type PromisedRow = { name: string; months: PromisedMonth[] }

/** `GET /supply`: twelve months of what can be promised, as ranges, in all and by province, and how provinces kept promises. */
export type PublicSupply = {
  months: string[]
  standards: (StandardNamed & { all: PromisedMonth[]; provinces: PromisedRow[]; prices: PublicPrices[] })[]
  reliability: PublicReliability[]
}

export type QuotationTerms = {
  /** The last day on which it can be signed. */
  validUntil: string
  delivery: string
  /** Days between a call-off and its delivery. */
  leadDays: number
  /** So many percent more than a month's units may be called for. */
  tolerancePercent: number
  quality: string
  priceRevision: string
  penalties: string
  paymentDays: number
  /** The registered agreement that allows more than the days of the law; else empty. */
  paymentAgreement: string
}

export type QuotedLine = { standard: StandardNamed; standardVersion: number; month: string } & {
  units: number
  netUnitClp: number
  netClp: number
}

export type QuotationVersion = { number: number; on: string; lines: QuotedLine[] } & QuotationTerms & {
    netClp: number
    vatClp: number
    totalClp: number
  }

export type QuotationState = 'open' | 'expired' | 'withdrawn' | 'signed'

export type NegotiationKind = 'asked' | 'conceded' | 'refused' | 'withdrawn'
export type Negotiated = { kind: NegotiationKind; what: string; why: string; on: string }

/** Of one standard in one month of an agreement; `callableUnits`: of its own that can still be called for in it today. */
export type AgreedMonth = { standard: StandardNamed; month: string } & {
  agreedUnits: number
  calledUnits: number
  callableUnits: number
}

/** What came of a call-off, and who took it. Nothing of who handed it over. */
export type DeliveryShown = {
  number: number
  takenBy: string
  takenOn: string
  takenTime: string
  units: number
  lots: { code: string; group: string; units: number }[]
}

export type CallOffShown = {
  id: string
  number: number
  standard: StandardNamed
  units: number
  month: string
  deliverOn: string
  on: string
  isByBuyer: boolean
  deliveries: DeliveryShown[]
}

/** An invoice of a call-off, by its number within the agreement, and how it stands today. Whole pesos. */
export type AgreementInvoice = {
  folio: string
  callOff: number
  totalClp: number
  issuedOn: string
  dueOn: string
  owed: InvoiceOwed
}

export type AgreementShown = {
  id: string
  number: number
  signedName: string
  signedOffice: string
  signedOn: string
  from: string
  /** Its last month. */
  to: string
  isOver: boolean
  /** Agreed in all and not called for. */
  restUnits: number
  /** Of that, what months that are over left: it comes late, in a month in which it is free. */
  lateUnits: number
  /** The first day for which something can be called. */
  earliest: string
  months: AgreedMonth[]
  callOffs: CallOffShown[]
  invoices: AgreementInvoice[]
}

/** What of a call-off is of lots that are recalled. */
export type RecalledDelivery = {
  /** Of the call-off. */
  number: number
  deliverOn: string
  lots: { code: string; title: string; units: number }[]
}

/** A recall that was sent, of what an agreement delivered. `receipt`: who said that it was read, or null. */
export type BuyerRecall = {
  id: string
  why: string
  toDo: string
  sentAt: string
  deliveries: RecalledDelivery[]
  receipt: { name: string; at: string } | null
}

/** `POST …/recalls/{recall}/receipt`: 200 `{ isNew }`; said twice, the first counts. */
export type RecallReceipt = { name: string }

/** `GET /supply/quotations/{token}`: 404 to who has no token of one. */
export type BuyerQuotation = {
  number: number
  state: QuotationState
  supplier: { handle: string; name: string }
  buyer: Institution
  version: QuotationVersion
  negotiation: Negotiated[]
  agreement: AgreementShown | null
  /** The newest first. */
  recalls: BuyerRecall[]
}

/** `POST …/signature`: 200. `version`: the number of what was read; another one meanwhile is 409 `changed_meanwhile`. */
export type SignatureRequest = { name: string; office: string; version: number }

/** `POST …/call-offs`, with an `Idempotency-Key`: 201, or 200 when it is known. */
export type CallOffRequest = { standard: string; units: number; deliverOn: string }
