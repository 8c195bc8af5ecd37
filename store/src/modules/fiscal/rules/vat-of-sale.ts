import type { SellerModel } from '../../../contracts'
import { vatOfParts } from '../../../contracts/product/vat'
import { sellerOf } from './needed-documents'
import type { What } from './document-item'

/** Goods of one group in an order and their delivery, in whole pesos, VAT included. */
type Sold = { groupId: string; sellerModel: SellerModel; goodsClp: number; deliveryClp: number }
type Vat = { goodsVatClp: number; deliveryVatClp: number }

/**
 * VAT of an order, part by part: of each document it is that of its whole (decision 023), and each seller makes its own. What is
 * written of a sale is this, frozen.
 */
export function vatOfSale(sold: readonly Sold[]): Vat[] {
  const vat = sold.map((): Vat => ({ goodsVatClp: 0, deliveryVatClp: 0 }))
  const documents = new Map<string | null, { index: number; what: What; grossClp: number }[]>()
  for (const [index, { groupId, sellerModel, goodsClp, deliveryClp }] of sold.entries())
    for (const [what, grossClp] of [['goods', goodsClp] as const, ['delivery', deliveryClp] as const]) {
      const seller = sellerOf({ sellerModel, groupId, what })
      documents.set(seller, [...(documents.get(seller) ?? []), { index, what, grossClp }])
    }
  for (const parts of documents.values()) {
    const amounts = vatOfParts(parts.map(({ grossClp }) => grossClp))
    for (const [nth, { index, what }] of parts.entries()) {
      const part = vat[index]
      if (part) part[what === 'goods' ? 'goodsVatClp' : 'deliveryVatClp'] = amounts[nth] ?? 0
    }
  }
  return vat
}

export const vatClpOf = (vat: readonly Vat[]): number =>
  vat.reduce((total, { goodsVatClp, deliveryVatClp }) => total + goodsVatClp + deliveryVatClp, 0)
