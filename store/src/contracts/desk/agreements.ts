/** Institutions that buy by agreement, as the desk that supplies them sees them. */
import type {
  AgreementShown,
  Institution,
  Negotiated,
  NegotiationKind,
  QuotationState,
  QuotationTerms,
  QuotationVersion,
  WantedLine,
} from '../agreements.ts'
import type { AgreementTerms } from './settings.ts'
import type { PriceStep } from '../prices.ts'

/** `POST …/buyers`: 201 `{ id }`; `POST …/buyers/{id}`: 200. */
export type BuyerFacts = Institution & {
  /** 30 by law; more only with the registered agreement that allows it. */
  paymentDays: number
  paymentAgreement: string
  /** Papers that it asks of who sells to it. */
  documentsAsked: string
}

export type DeskBuyer = { id: string } & BuyerFacts

/** `wanted` by month; of who typed it at `/compras` nothing was checked but its form. */
export type DeskRequest = {
  id: string
  on: string
  isByVisitor: boolean
  /** The buyer of that RUT, if the desk has it. */
  buyerId: string | null
  quotationId: string | null
  refused: string | null
  wanted: (Omit<WantedLine, 'standard'> & { standard: { handle: string; name: string; unit: string } })[]
  note: string
} & Institution

export type DeskQuotationRow = {
  id: string
  number: number
  state: QuotationState
  buyer: string
  validUntil: string
  netClp: number
  /** Of what was signed. */
  agreement: { number: number; from: string; to: string; agreedUnits: number; calledUnits: number } | null
}

/** `GET …/agreements`: what waits, what was offered, what runs, and with whom. */
export type DeskAgreements = {
  requests: DeskRequest[]
  quotations: DeskQuotationRow[]
  buyers: DeskBuyer[]
}

/** `GET …/promises`: what that desk can still promise of each standard, month by month, and its prices in force. */
export type DeskPromises = {
  months: string[]
  standards: { handle: string; name: string; unit: string; freeUnits: number[]; prices: PriceStep[] }[]
}

/** `netUnitClp` null: as the list of prices in force says. */
export type QuotationLine = WantedLine & { netUnitClp: number | null }

/** `POST …/quotations/{id}/versions`: 201 `{ number }`; 409 `not_enough` with what is free. */
export type VersionRequest = QuotationTerms & {
  lines: QuotationLine[]
  /** Why a price is other than the list says; not told to the buyer. */
  priceWhy: string
}

/** `POST …/quotations`: 201 `{ id }`. */
export type QuotationRequest = VersionRequest & { buyer: string; request: string | null }

/** `GET …/quotations/{id}`: its versions, the newest first. What opens it goes to its buyer only: nobody signs for her. */
export type DeskQuotation = {
  id: string
  number: number
  state: QuotationState
  buyer: DeskBuyer
  versions: (QuotationVersion & { priceWhy: string })[]
  negotiation: Negotiated[]
  agreement: AgreementShown | null
}

/** `GET …/quotations/{id}`. `terms`: how what is paid of its call-offs is shared today; null before any assembly voted. */
export type DeskQuotationPage = { quotation: DeskQuotation; terms: AgreementTerms | null }

/** `POST …/quotations/{id}/negotiation`: 201. */
export type NegotiationRequest = { kind: Exclude<NegotiationKind, 'withdrawn'>; what: string; why: string }
