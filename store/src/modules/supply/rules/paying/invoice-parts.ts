import { largestRemainder } from '../../../../kernel/largest-remainder'

type InvoiceAmounts = { netClp: number; vatClp: number }
type PartAmounts = { units: number; grossClp: number; vatClp: number }

/**
 * What of an invoice is each group's, in proportion to its units: gross and VAT add up to the invoice's, to the peso.
 * @param units of each group, above zero
 */
export function invoiceParts({ netClp, vatClp }: InvoiceAmounts, units: readonly number[]): PartAmounts[] {
  const gross = largestRemainder(netClp + vatClp, units)
  const vat = largestRemainder(vatClp, units)
  return units.map((of, index) => ({ units: of, grossClp: gross[index] ?? 0, vatClp: vat[index] ?? 0 }))
}
