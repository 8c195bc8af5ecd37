/** The till of a group at a fair, on its phone (decision 065). Whole pesos; days `YYYY-MM-DD` in Chile. */

export const FAIR_NAME_MAX = 60
export const VOUCHER_MAX = 20
export const FAIR_UNITS_MAX = 9_999
export const FAIR_CLP_MAX = 99_999_999
/** How many letters of Crockford's a receipt has: the phone makes them, for it has no signal. */
export const RECEIPT_LETTERS = 10

export type PaidBy = 'cash' | 'card'

/** What the group could bring: on sale in the shop and in stock, by variant. */
export type FairProduct = {
  variantId: string
  title: string
  variantTitle: string | null
  priceClp: number
  available: number
}

/** What was brought, at the price that it had when the till was opened. */
export type TillLine = {
  id: string
  title: string
  variantTitle: string | null
  priceClp: number
  broughtUnits: number
  soldUnits: number
}

/** `key`: what the phone called the sale. */
export type TillSale = {
  key: string
  code: string
  totalClp: number
  paidBy: PaidBy
  soldAt: string
  lines: { line: string; units: number }[]
}

/** `differenceClp`: what was counted less what should be there; below zero some is missing. */
export type TillClosing = {
  countedClp: number
  expectedClp: number
  differenceClp: number
  /** What of the sales goes to association, federation and fund, by the group's own share terms. */
  owedClp: number
  closedAt: string
}

export type OwnTill = {
  id: string
  fair: string
  place: string
  heldOn: string
  /** The change that it began with. */
  floatClp: number
  lines: TillLine[]
  cashClp: number
  cardClp: number
  saleCount: number
  /** The newest first; of an open till only, and not all of them. */
  sales: TillSale[]
  closing: TillClosing | null
}

/** `GET /members/organizations/{handle}/tills`: those that are open, the last that were closed, what can be brought. */
export type OwnTills = { tills: OwnTill[]; products: FairProduct[] }

/** `POST …/tills` with an `Idempotency-Key`: takes the units out of the shop, for the fair. */
export type TillOpening = {
  fair: string
  place: string
  heldOn: string
  floatClp: number
  items: { variantId: string; units: number }[]
}

/**
 * `POST …/tills/{id}/sales` with an `Idempotency-Key` of the phone's. `receivedClp` of cash alone, `voucher` of a card
 * alone; `document`: number of the boleta, if there is one.
 */
export type TillSaleRequest = {
  code: string
  lines: { line: string; units: number }[]
  paidBy: PaidBy
  receivedClp: number | null
  voucher: string | null
  document: string | null
  soldAt: string
}

/** `POST …/tills/{id}/closing`. `sales`: keys of what this phone had sold and not sent yet when the cash was counted. */
export type TillClosingRequest = { countedClp: number; sales: string[]; closedAt: string }

/** `GET /fair-receipts/{code}`: what was bought, of whom; nothing of a person. */
export type FairReceipt = {
  code: string
  fair: string
  place: string
  heldOn: string
  group: { handle: string; name: string; commune: string }
  lines: { title: string; variantTitle: string | null; units: number; priceClp: number; amountClp: number }[]
  totalClp: number
  paidBy: PaidBy
  document: string | null
}

/** A row of a desk: a till of a group, or what a fair's tills of an association add up to. */
export type DeskFair = {
  id: string
  name: string
  place: string
  heldOn: string
  /** The group, or at the federation's desk the association. */
  of: string
  tillCount: number
  openCount: number
  saleCount: number
  cashClp: number
  cardClp: number
  owedClp: number
  /** Of what was closed. */
  differenceClp: number
}

/** `GET /desk/organizations/{handle}/fairs`: the newest first. */
export type DeskFairs = { by: 'group' | 'association'; fairs: DeskFair[]; sum: FairSum }
export type FairSum = Pick<DeskFair, 'cashClp' | 'cardClp' | 'owedClp' | 'differenceClp' | 'saleCount'>
