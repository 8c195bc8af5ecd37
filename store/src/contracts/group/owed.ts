/** What a group is owed and has sold, under `/members/organizations/{handle}` (docs/interfaces.md). Whole pesos. */
import type { ShareLine } from '../catalog.ts'

export type OwedLine = { what: string; amountClp: number; basisPoints: number | null }

/** One thing that changed what the group is owed; `lines` add up to `amountClp`. */
export type OwedItem = {
  id: string
  event:
    | 'hand_over'
    | 'refund'
    | 'shortage'
    | 'cancellation'
    | 'capture'
    | 'pay_back'
    | 'payout'
    | 'advance'
    | 'payout_return'
    | 'fair'
    | 'invoice_payment'
    | 'inputs'
  at: string
  displayId: number | null
  amountClp: number
  lines: OwedLine[]
  /** Of a refund: why, in words. */
  reason: string | null
  terms: { assemblyDate: string; minutes: string } | null
}

/**
 * A month of a group. `soldClp`: what buyers paid for its goods, less what came back; `earnedClp`: what of it the group
 * got, as its statement says it once the month is closed.
 */
export type SoldMonth = {
  /** `YYYY-MM`, in Chile. */
  month: string
  soldClp: number
  earnedClp: number
  state: 'closed' | 'over' | 'running'
}

/** `GET …/months?until=`: twelve months, the oldest first, up to that one or to now. */
export type SoldMonths = { months: SoldMonth[]; hasEarlier: boolean }

/** An advance that closed months have not recovered, with what is left of it now, and both in words. */
export type OwnAdvance = { amountClp: number; leftClp: number; what: string }

/** `GET …/owed`. */
export type Owed = {
  balanceClp: number
  /** Of consignments accepted or packed and not yet handed over. */
  comingClp: number
  /** Newest first, the newest 200. */
  items: OwedItem[]
  /** What is older than `items` adds up to: with them it is the balance. */
  earlierClp: number
  /** Not there in what a phone kept from before. */
  ofThousand?: OfThousand
  /** The same; null: none is to be recovered. */
  advance?: OwnAdvance | null
}

/**
 * What becomes of each $1.000 that is paid for goods sold today. Lines add up to it; `basisPoints`: the voted share,
 * of what is left without VAT and fee.
 */
export type OfThousand = {
  byCard: ThousandLine[]
  /** The same of what is paid in a way that costs no fee. */
  withoutFee: ThousandLine[]
  cardFeeBp: number
  vote: { assemblyDate: string; minutes: string }
}

export type ThousandLine = {
  to: ShareLine['to'] | 'tax' | 'gateway'
  basisPoints: number | null
  amountClp: number
}
