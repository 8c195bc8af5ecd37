import { type FrozenTerms, handOverEntries, type Kept } from './ledger'
import type { Account } from './ledger-words'

/** `basisPoints`: the voted share; null for what is nobody's share (VAT, fee, delivery). */
export type SplitLine = { account: Account; basisPoints: number | null; amountClp: number }

export const RECEIVERS = ['group', 'association', 'federation', 'fund', 'tax', 'gateway', 'carrier'] as const

/**
 * Who gets what of a consignment, as its hand-over writes it into the books: each share without its part of the VAT
 * and of the card's fee. The lines add up to what the buyer pays for it.
 */
export function splitOfConsignment(terms: FrozenTerms, kept: Kept): SplitLine[] {
  const entries = handOverEntries(terms, kept)
  return RECEIVERS.flatMap((account) => {
    const amountClp = entries.reduce((sum, one) => sum + (one.account === account ? one.amountClp : 0), 0)
    const share = terms.shares.find((one) => one.account === account)
    return amountClp === 0 && !share ? [] : [{ account, basisPoints: share?.basisPoints ?? null, amountClp }]
  })
}
