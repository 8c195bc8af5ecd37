import { earned, entry, type EntryDraft, nonZero } from '../../ledger/rules/ledger'
import { bodyShares, splitAmount } from '../../ledger/rules/shares'

/** Frozen when the till was opened. `basisPoints` of group, association, federation and fund. */
export type TillShares = {
  organizationId: string
  associationId: string
  federationId: string
  basisPoints: readonly number[]
}

/**
 * What a group sold at a fair, split as its terms say. It has the money in its hands already (`takings`), so that what is
 * left on its account is what it owes the others. They add up to zero.
 */
export function fairEntries(shares: TillShares, soldClp: number): EntryDraft[] {
  const { organizationId, associationId, federationId, basisPoints } = shares
  const bodies = { group: organizationId, association: associationId, federation: federationId }
  const untaxed = { goods: { grossClp: soldClp, vatClp: 0 }, delivery: { grossClp: 0, vatClp: 0 } }
  const parts = earned(
    { cardFeeBp: 0, shares: bodyShares(basisPoints, bodies), vat: untaxed },
    { lines: [{ lineId: '', amountClp: soldClp }], deliveryClp: 0 },
  )
  const kept = entry({ account: 'group', organizationId, kind: 'takings', amountClp: -soldClp })
  return nonZero([...parts, kept])
}

/** What of it the group owes the others. */
export const owedOf = (shares: TillShares, soldClp: number): number =>
  soldClp - (splitAmount(soldClp, shares.basisPoints)[0] ?? 0)
