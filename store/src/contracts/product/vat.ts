import { largestRemainder } from '../../kernel/largest-remainder.ts'

/** Chilean VAT, contained in every price. net = round(gross / 1.19), vat = gross − net: the two always add up. */
export const VAT_RATE = 19

/** @param grossClp whole pesos, not negative */
export function vatOf(grossClp: number): { netClp: number; vatClp: number } {
  const netClp = Math.round((grossClp * 100) / (100 + VAT_RATE))
  return { netClp, vatClp: grossClp - netClp }
}

/**
 * VAT of each amount of an order: the goods and the delivery of each consignment. The tax document is of the whole, so its VAT is that of the whole (decision 023), and the
 * parts get it by largest remainder: they always add up to what the document says.
 * @param grossClp of each part, whole pesos, not negative
 */
export function vatOfParts(grossClp: readonly number[]): number[] {
  const totalClp = grossClp.reduce((total, part) => total + part, 0)
  return largestRemainder(vatOf(totalClp).vatClp, grossClp)
}

/** A part as it was sold: what it cost and its VAT, frozen. */
export type SoldPart = { grossClp: number; vatClp: number }

/**
 * VAT of what the buyer keeps of a part. A function of what is kept alone: all of it has the frozen VAT, nothing has
 * none, and any series of part refunds ends at the same peso. `null`: sold before the VAT of parts was frozen.
 */
export function vatOfKept(sold: SoldPart | null, keptClp: number): number {
  if (!sold) return vatOf(keptClp).vatClp
  return sold.grossClp === 0 ? 0 : Math.round((sold.vatClp * keptClp) / sold.grossClp)
}

/** Of a net amount, as who sells to institutions names it: the two say the same as `vatOf` of their sum. */
export const vatOnNet = (netClp: number): number => Math.round((netClp * VAT_RATE) / 100)
