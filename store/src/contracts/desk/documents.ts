/** At the federation's desk: documents for the tax office, those that wait to be issued and those that were. */
import type { Invoice, SellerModel, TaxFileFormat } from '../tax.ts'
import type { TablePage } from './table.ts'

export type DocumentState = 'to_issue' | 'issued' | 'annulled'

export type DeskDocument = {
  id: string
  state: DocumentState
  /** The SII's number of its kind, and its name. */
  kind: number
  kindName: string
  /** Of the order; null of a document of a month with a group. */
  number: number | null
  month: string | null
  /** Who issues it. */
  seller: string
  models: SellerModel[]
  groups: string[]
  /** To whom a factura is made out. */
  receiver: Invoice | null
  /** The group to which a document of a month is made out. */
  withGroup: string | null
  grossClp: number
  netClp: number
  vatClp: number
  exemptClp: number
  /** Since when it waits, or when it was recorded. */
  at: string
  folio: number | null
  /** `YYYY-MM-DD` */
  issuedOn: string | null
  files: TaxFileFormat[]
  /** Of a note: what it corrects. */
  corrects: { kindName: string; folio: number; issuedOn: string } | null
  annulled: { at: string; by: string; reason: string } | null
}

/** One part of what a document says. */
export type DeskDocumentItem = {
  group: string
  model: SellerModel
  what: 'goods' | 'delivery'
  isExempt: boolean
  grossClp: number
  vatClp: number
}

/** `GET …/documents/{id}`. `notBefore`, `today`: the days between which it can have been issued. */
export type DeskDocumentWhole = DeskDocument & {
  items: DeskDocumentItem[]
  recordedBy: string | null
  notBefore: string
  today: string
}

/** `GET …/documents`. `kinds`, `models`: what can be asked for. */
export type DeskDocuments = TablePage<DeskDocument> & {
  toIssue: number
  toIssueClp: number
  kinds: { id: number; name: string }[]
  models: { id: SellerModel; name: string }[]
}

/** What an accountant books of one document for one group: a document of many groups is many of these. */
export type BookRow = {
  state: DocumentState
  issuedOn: string | null
  kind: number
  kindName: string
  folio: number | null
  seller: string
  receiver: { rut: string; legalName: string } | null
  group: string
  number: number | null
  corrects: { kindName: string; folio: number } | null
  netClp: number
  exemptClp: number
  vatClp: number
  grossClp: number
}

/** An entry of the ledger; above zero it is owed to the account. */
export type MonthEntry = {
  at: string
  event: string
  number: number | null
  account: string
  body: string | null
  kind: string
  amountClp: number
}

/** What an account held before the month, what moved in it and what it holds after. */
export type MonthBalance = {
  account: string
  body: string | null
  openingClp: number
  movedClp: number
  closingClp: number
}

/** A month for the accountant. `due`: what waits to be issued today, of sales up to the end of that month. */
export type AccountantMonth = {
  month: string
  /** Boletas and facturas, notes, and what is made out to groups; by their own day. */
  sales: BookRow[]
  notes: BookRow[]
  toGroups: BookRow[]
  due: BookRow[]
  entries: MonthEntry[]
  balances: MonthBalance[]
}
