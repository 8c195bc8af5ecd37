import type { SellerModel } from '../../../contracts'
import { type SoldPart, vatOf } from '../../../contracts/product/vat'

/** What is sold of a consignment, apart from each other before the tax office. */
export type What = 'goods' | 'delivery'

/**
 * Part of what a document says, in whole pesos, VAT included. `consignmentId` is null where a document adds up a month of a
 * group.
 */
export type DocumentItem = {
  consignmentId: string | null
  what: What
  groupId: string
  sellerModel: SellerModel
  isExempt: boolean
  grossClp: number
  vatClp: number
}

/** What a document says in all: `grossClp = netClp + vatClp + exemptClp`. */
export type DocumentSums = { grossClp: number; netClp: number; vatClp: number; exemptClp: number }

export function sumsOf(items: readonly DocumentItem[]): DocumentSums {
  const sum = (of: (item: DocumentItem) => number) => items.reduce((total, item) => total + of(item), 0)
  const grossClp = sum((item) => item.grossClp)
  const vatClp = sum((item) => item.vatClp)
  const exemptClp = sum((item) => (item.isExempt ? item.grossClp : 0))
  return { grossClp, vatClp, exemptClp, netClp: grossClp - vatClp - exemptClp }
}

/** Sold without VAT, as the sale froze it. `null`: sold before that was frozen, when all had VAT. */
export const isExemptPart = (sold: SoldPart | null): boolean =>
  sold !== null && sold.vatClp === 0 && vatOf(sold.grossClp).vatClp > 0
