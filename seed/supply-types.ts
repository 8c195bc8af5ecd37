import type { BuyerFacts, Negotiated, QuotationTerms, StandardFacts } from '../store/src/contracts/index.ts'

/**
 * How a group of the demonstration stands with a standard, and what it says that it will have.
 * - qualified: for so many a month, and until so many months from now; none of both: nobody tried what it makes
 * - toMend: what its last trial found, when it did not qualify
 * - sure, perhaps: a usual month of its season; - months: of the year (1–12); empty: all
 */
export type HistoryOffer = {
  group: string
  qualified?: { monthlyUnits: number; forMonths: number }
  toMend?: string
  sure: number
  perhaps: number
  months: number[]
}

/** What groups make alike: voted by the assembly of the federation. */
export type HistoryStandard = StandardFacts & {
  handle: string
  name: string
  unit: string
  offers: HistoryOffer[]
}

/** An institution of the demonstration. Months are counted from the running one, days from today. */
export type HistoryInstitution = Omit<BuyerFacts, 'paymentAgreement'> & {
  paymentAgreement?: string
  /** What it asked at `/compras`; nobody answered yet, and it is no buyer before. */
  asked?: { standard: string; units: number; from: number; to: number; note: string }
  offered?: HistoryQuotation
}

export type HistoryQuotation = Omit<QuotationTerms, 'validUntil' | 'paymentDays' | 'paymentAgreement'> & {
  standard: string
  units: number
  netUnitClp: number
  from: number
  to: number
  validDays: number
  sentDaysAgo: number
  negotiated: Omit<Negotiated, 'on'>[]
  signed?: { office: string; daysAgo: number }
  called: { month: number; day: number; units: number }[]
}

/**
 * What a group of the demonstration made at one time of a product. `into`: in how many of the orders of after that day it
 * went, the newest first. `held`: why it is held; with `drill`, its recall was prepared and waits to be sent.
 */
export type HistoryLot = {
  group: string
  product: string
  units: number
  madeDaysAgo: number
  keepsDays: number | null
  note: string
  into: number
  held?: string
  drill?: string
}

/**
 * What groups say to their share of a call-off, in percent of it, the biggest share first; `rest`: what those do who are not
 * named, and who are asked again. `fails`: with how much of what it accepted the first of them fails.
 */
export type HistorySharing = {
  answers: number[]
  rest: 'accepted' | 'waiting'
  fails: { percent: number; reason: string } | null
}

/**
 * How a call-off of the demonstration came, the nth of its institution, and what was paid of it. `found`: of which group,
 * the one with the biggest share first, how many were of second or turned away, and why. `paidDaysLate`: null, nothing yet.
 */
export type HistoryDelivery = {
  institution: string
  callOff: number
  found: { group: number; downgraded: number; rejected: number; why: string }[]
  invoice: { folio: string; paidDaysLate: number | null } | null
}
