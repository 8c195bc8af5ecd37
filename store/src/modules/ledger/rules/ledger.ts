import type { CashAccount } from '../../../gateways/method-terms'
import type { Account, EntryKind, PAYOUT_KINDS } from './ledger-words'
import { type BodyShare, splitAmount } from './shares'
import { type SoldPart, vatOfKept } from '../../../contracts/product/vat'

/**
 * How money moves between accounts, in whole pesos. Every function answers entries that add up to zero. What a sale
 * earned is always a function of what of it was kept: a change writes the difference of two such pictures, so that any
 * series of part refunds ends at the same peso as one refund of all.
 */
export type EntryDraft = {
  account: Account
  organizationId: string | null
  kind: EntryKind
  amountClp: number
  consignmentId: string | null
  lineId: string | null
  basisPoints: number | null
  /** Kind of the entry of the hand-over that this one takes back. */
  reverses: EntryKind | null
}

/** Of what is shared. Basis points of the shares add up to 10,000; the card fee is of all that was charged. */
export type EarningTerms = {
  cardFeeBp: number
  shares: BodyShare[]
  /** Its part of the order's VAT; null on what was sold before that was frozen. */
  vat: { goods: SoldPart; delivery: SoldPart } | null
}

/** Frozen on the sale. */
export type FrozenTerms = EarningTerms & { consignmentId: string }

/** What of a consignment the buyer keeps: prices with their VAT. */
export type Kept = { lines: { lineId: string; amountClp: number }[]; deliveryClp: number }

/** Who carries a loss after the hand-over: those who had a share of it, or one body for all of them. */
export type Bearer = 'shares' | 'federation' | 'fund' | 'carrier'

/** The buyer paid: the gateway (or the bank) holds it, and the buyer is owed goods, line by line. */
export function captureEntries(
  cash: CashAccount,
  sold: { consignmentId: string; kept: Kept }[],
): EntryDraft[] {
  const owed = sold.flatMap(({ consignmentId, kept }) => buyerEntries(consignmentId, kept, 1))
  return [...owed, entry({ account: cash, kind: 'cash_held', amountClp: -sum(owed) })]
}

/** Goods that will not come: what the buyer was owed in goods is owed in money. */
export function setAsideEntries(
  kind: 'shortage' | 'cancellation',
  consignmentId: string,
  gone: Kept,
): EntryDraft[] {
  const taken = buyerEntries(consignmentId, gone, -1).map((one) => ({ ...one, kind }))
  return [...taken, entry({ account: 'refund', kind, amountClp: -sum(taken), consignmentId })]
}

/** Hand-over earns: what the buyer was owed becomes shares, VAT, delivery and the gateway's fee. */
export function handOverEntries(terms: FrozenTerms, kept: Kept): EntryDraft[] {
  return [...buyerEntries(terms.consignmentId, kept, -1), ...earned(terms, kept)]
}

/** What the hand-over will leave to the group: its share without its part of the VAT and of the fee. */
export function groupPartClp(terms: FrozenTerms, kept: Kept): number {
  return sum(earned(terms, kept).filter((one) => one.account === 'group'))
}

/** Goods that came back after the hand-over. `organizationId` of the federation is needed when it bears the loss. */
export function refundEntries(terms: FrozenTerms, before: Kept, after: Kept, bearer: Bearer): EntryDraft[] {
  const reversed = difference(earned(terms, after), earned(terms, before)).map((one) => ({
    ...one,
    kind: 'refund_reversal' as const,
    reverses: one.kind,
  }))
  const owed = entry({
    account: 'refund',
    kind: 'refund_reversal',
    amountClp: -sum(reversed),
    consignmentId: terms.consignmentId,
  })
  return [...reversed, owed, ...(bearer === 'shares' ? [] : borneBy(bearer, terms, reversed))]
}

/** The money reached the buyer. */
export function payBackEntries(cash: CashAccount, amountClp: number): EntryDraft[] {
  return nonZero([
    entry({ account: 'refund', kind: 'cash_held', amountClp: -amountClp }),
    entry({ account: cash, kind: 'cash_held', amountClp }),
  ])
}

/**
 * Money for a body left the bank: what it was owed, or more than that (`advance`), which its next sales make good.
 * @param amountClp above zero; below zero: it came back
 */
export function payoutEntries(
  kind: (typeof PAYOUT_KINDS)[number],
  to: { account: Account; organizationId: string | null },
  amountClp: number,
): EntryDraft[] {
  return nonZero([
    entry({ ...to, kind, amountClp: -amountClp }),
    entry({ account: 'bank', kind: 'cash_held', amountClp }),
  ])
}

/**
 * The gateway paid into the bank. What its sales come to less what arrived is what it kept; where that is not the fee
 * that was frozen on those sales, the federation bears or gets the difference: no past sale is computed again.
 * @param expectedFeeClp what of the frozen fees belongs to this deposit
 */
export function depositEntries(
  federationId: string,
  { amountClp, linesClp, expectedFeeClp }: { amountClp: number; linesClp: number; expectedFeeClp: number },
): EntryDraft[] {
  const costClp = linesClp - amountClp - expectedFeeClp
  return nonZero([
    entry({ account: 'bank', kind: 'cash_held', amountClp: -amountClp }),
    entry({ account: 'gateway', kind: 'cash_held', amountClp }),
    entry({ account: 'gateway', kind: 'adjustment', amountClp: costClp }),
    entry({ account: 'federation', organizationId: federationId, kind: 'adjustment', amountClp: -costClp }),
  ])
}

/** What the gateway keeps of an amount that it charged. */
export function cardFee(amountClp: number, basisPoints: number): number {
  return Math.round((amountClp * basisPoints) / 10_000)
}

/** Shares of the goods, each without its part of the VAT and of the fee; the VAT; the delivery; the fee. */
export function earned(
  { consignmentId = null, cardFeeBp, shares, vat }: EarningTerms & { consignmentId?: string | null },
  kept: Kept,
): EntryDraft[] {
  const goodsClp = kept.lines.reduce((total, line) => total + line.amountClp, 0)
  const points = shares.map((share) => share.basisPoints)
  const vatClp = vatOfKept(vat?.goods ?? null, goodsClp)
  const deliveryVatClp = vatOfKept(vat?.delivery ?? null, kept.deliveryClp)
  const feeClp = cardFee(goodsClp + kept.deliveryClp, cardFeeBp)
  const parts = [
    { kind: 'share' as const, amounts: splitAmount(goodsClp, points) },
    { kind: 'vat' as const, amounts: splitAmount(-vatClp, points) },
    { kind: 'payment_fee' as const, amounts: splitAmount(-feeClp, points) },
  ]
  const perShare = parts.flatMap(({ kind, amounts }) =>
    shares.map((share, index) => entry({ ...share, kind, amountClp: amounts[index] ?? 0, consignmentId })),
  )
  return nonZero([
    ...perShare,
    entry({ account: 'tax', kind: 'vat', amountClp: vatClp, consignmentId }),
    entry({ account: 'tax', kind: 'shipping', amountClp: deliveryVatClp, consignmentId }),
    entry({
      account: 'carrier',
      kind: 'shipping',
      amountClp: kept.deliveryClp - deliveryVatClp,
      consignmentId,
    }),
    entry({ account: 'gateway', kind: 'payment_fee', amountClp: feeClp, consignmentId }),
  ])
}

function buyerEntries(consignmentId: string, kept: Kept, sign: 1 | -1): EntryDraft[] {
  const account = 'buyer'
  return nonZero([
    ...kept.lines.map(({ lineId, amountClp }) =>
      entry({ account, kind: 'sale', amountClp: sign * amountClp, consignmentId, lineId }),
    ),
    entry({ account, kind: 'shipping', amountClp: sign * kept.deliveryClp, consignmentId }),
  ])
}

/** Gives back to each share what the refund took from it, at the cost of one body. */
function borneBy(
  bearer: Exclude<Bearer, 'shares'>,
  { consignmentId, shares }: FrozenTerms,
  reversed: EntryDraft[],
): EntryDraft[] {
  const madeGood = shares.map((share) => {
    const lost = reversed.filter(
      (one) => one.account === share.account && one.organizationId === share.organizationId,
    )
    return entry({ ...share, kind: 'adjustment', amountClp: -sum(lost), consignmentId })
  })
  const organizationId = shares.find((share) => share.account === bearer)?.organizationId ?? null
  const cost = entry({
    account: bearer,
    organizationId,
    kind: 'adjustment',
    amountClp: -sum(madeGood),
    consignmentId,
  })
  return nonZero([...madeGood, cost])
}

/** What leads from one picture to another. */
export function difference(after: EntryDraft[], before: EntryDraft[]): EntryDraft[] {
  const byPlace = new Map<string, EntryDraft>()
  for (const [sign, entries] of [[1, after] as const, [-1, before] as const])
    for (const one of entries) {
      const place = `${one.account} ${one.organizationId} ${one.kind}`
      const amountClp = (byPlace.get(place)?.amountClp ?? 0) + sign * one.amountClp
      byPlace.set(place, { ...one, amountClp })
    }
  return nonZero([...byPlace.values()])
}

const sum = (entries: EntryDraft[]) => entries.reduce((total, one) => total + one.amountClp, 0)

/** A sum of nothing is 0 and not −0, which PostgreSQL would take and a test would not. */
export const nonZero = (entries: EntryDraft[]) => entries.filter((one) => one.amountClp !== 0)

export function entry(
  given: Pick<EntryDraft, 'account' | 'kind' | 'amountClp'> & Partial<EntryDraft>,
): EntryDraft {
  return {
    organizationId: null,
    consignmentId: null,
    lineId: null,
    basisPoints: null,
    reverses: null,
    ...given,
  }
}
