import type { AgreementTerms } from './settings.ts'

/**
 * What institutions are asked to pay for what they called for, as a desk sees it. Whole pesos; days are `YYYY-MM-DD` in
 * Chile.
 */

/** What a buyer owes of an invoice today. `interestClp` null: the current interest of some day was not noted. */
export type InvoiceOwed = {
  leftClp: number
  daysLate: number
  interestClp: number | null
  compensationClp: number
  /** What arrived beyond the invoice, for paying late. */
  beyondClp: number
}

export type DeskInvoice = {
  id: string
  folio: string
  buyer: string
  agreement: number
  callOff: { number: number; standard: string; units: number; unit: string }
  issuedOn: string
  dueOn: string
  netClp: number
  vatClp: number
  /** By which credit note, and why; null: it was not. Then nothing is owed of it. */
  takenBack: { folio: string; issuedOn: string; why: string } | null
  owed: InvoiceOwed
}

/** A call-off that has no invoice: `units` that were received, or that groups took on where nothing was. */
export type ToInvoice = {
  id: string
  agreement: number
  number: number
  buyer: string
  standard: string
  unit: string
  units: number
  calledUnits: number
  deliverOn: string
  netClp: number
  vatClp: number
  totalClp: number
}

/** `GET …/invoices`, what is owed first. `interest`: the newest first. */
export type DeskInvoices = {
  toInvoice: ToInvoice[]
  invoices: DeskInvoice[]
  interest: { from: string; yearlyBp: number; source: string }[]
}

/** `GET …/invoices/{id}`. `parts` add up to the invoice. */
export type DeskInvoiceWhole = DeskInvoice & {
  receivedOn: string
  /** By which shares it was written, in basis points; minutes of own ones say that they are for agreements. */
  terms: Omit<AgreementTerms, 'isOwn'> | null
  parts: { group: { handle: string; name: string }; units: number; grossClp: number }[]
  payments: { paidOn: string; amountClp: number; reference: string }[]
  /** Letters to its buyer, the first one first: what it owed that day of it, and for being late if that was known. */
  reminders: { kind: 'before' | 'due' | 'late'; toldOn: string; leftClp: number; lateClp: number | null }[]
  /** Where they go. */
  contact: string
}

/** `POST …/invoices`: 201 `{ id }`. The same again answers what is there. */
export type InvoiceRequest = { callOff: string; folio: string; issuedOn: string; receivedOn: string }

/** `POST …/invoices/{id}/payments` with `Idempotency-Key`: 201 `{ id }`, 200 when it is there. */
export type InvoicePaymentRequest = { paidOn: string; amountClp: number; reference: string }

/** `POST …/invoices/{id}/taking-back`: 201, 200 when it is there. `folio`: of the credit note. */
export type InvoiceReturnRequest = { folio: string; issuedOn: string; why: string }

/** `POST …/interest` (federation): 201. `yearly`: per cent a year as published, `17,31`. */
export type InterestRequest = { from: string; yearlyBp: number; source: string }
