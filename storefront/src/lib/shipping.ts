import type { CarrierZone, ProductDoc, ShopInfo } from '#contracts'
import { rateFor, type RateLine } from '../../../store/src/contracts/purchase/carrier-rate.ts'

export type Sent = { regions: CarrierZone['regions']; rate: RateLine }

/** What it costs to send one of it, by the same rule as the checkout; nothing for what no carrier takes. */
export function shippingOf({ carriedGrams }: Pick<ProductDoc, 'carriedGrams'>, shop: ShopInfo): Sent[] {
  if (carriedGrams === null) return []
  return shop.carriers.flatMap(({ regions, lines }) => {
    const rate = rateFor(lines, 'home', carriedGrams) ?? rateFor(lines, 'branch', carriedGrams)
    return rate ? [{ regions, rate }] : []
  })
}
