import type { SoldPart } from '../../../contracts/product/vat'
import { largestRemainder } from '../../../kernel/largest-remainder'
import { difference, earned, type EarningTerms, entry, type EntryDraft, nonZero } from './ledger'

/** What of an invoice is one group's, with its VAT as the invoice says it; basis points add up to 10,000. */
export type InvoicePart = SoldPart & Pick<EarningTerms, 'shares'>

/** What arrived: of the invoice before and with it, and beyond the invoice before and with it, in whole pesos. */
export type Arrived = Record<'paidClp' | 'beyondClp', { before: number; after: number }>

/**
 * What a payment of an institution leaves of each part of its invoice: shares and VAT of what is paid of it, as difference
 * of two pictures, so that any series of payments ends at the same peso as one of all. What comes beyond the invoice, for
 * paying late, is of the groups that waited, in proportion to their parts, and shared with nobody.
 * @returns entries of each part, which add up to zero; all together, what arrived
 */
export function invoicePaymentEntries(
  parts: readonly InvoicePart[],
  { paidClp, beyondClp }: Arrived,
): EntryDraft[][] {
  const gross = parts.map(({ grossClp }) => grossClp)
  const [paid, beyond] = [paidClp, beyondClp].map(({ before, after }) => ({
    before: largestRemainder(before, gross),
    after: largestRemainder(after, gross),
  }))
  return parts.map((part, index) => {
    const picture = (clp = 0) => earnedOf(part, clp)
    const group = part.shares.find(({ account }) => account === 'group')
    const late = (beyond?.after[index] ?? 0) - (beyond?.before[index] ?? 0)
    const entries = nonZero([
      ...difference(picture(paid?.after[index]), picture(paid?.before[index])),
      entry({
        account: 'group',
        organizationId: group?.organizationId ?? null,
        kind: 'late_payment',
        amountClp: late,
      }),
    ])
    const sum = entries.reduce((total, { amountClp }) => total + amountClp, 0)
    return nonZero([...entries, entry({ account: 'bank', kind: 'cash_held', amountClp: -sum })])
  })
}

/** Nobody's card and no carrier: an institution pays into the bank, and what it is brought is in the price. */
const earnedOf = ({ shares, ...goods }: InvoicePart, amountClp: number): EntryDraft[] =>
  earned(
    { cardFeeBp: 0, shares, vat: { goods, delivery: { grossClp: 0, vatClp: 0 } } },
    { lines: [{ lineId: '', amountClp }], deliveryClp: 0 },
  )
