import type { PurchaseRefund } from '../../contracts'
import type { Account, EntryKind } from '../../modules/ledger/rules/ledger-words'
import type { RefundReason, RefundState } from '../../modules/checkout/rules/refund-state'

/** What the store answers about money. A balance above zero is owed to the account, one below zero is owed by it. */
export type Entry = {
  account: Account
  kind: EntryKind
  /** Kind of the entry that this one takes back. */
  reverses: EntryKind | null
  amountClp: number
  organization: string | null
  /** The group whose consignment it is. */
  group: string | null
  line: string | null
}

export type PostingEvent = 'capture' | 'hand_over' | 'shortage' | 'cancellation' | 'refund' | 'pay_back'
export type Posting = { id: string; event: PostingEvent; at: string; entries: Entry[] }
export type Balance = { account: Account; organization: string | null; balanceClp: number }

export type OrderRefund = {
  id: string
  state: RefundState
  amountClp: number
  reason: RefundReason
  note: string | null
  parts: PurchaseRefund['parts']
  isByGateway: boolean
  requestedAt: string
  sentAt: string | null
}

export type OrderMoney = { postings: Posting[]; balances: Balance[]; refunds: OrderRefund[] }
