/** Accounts and kinds of the ledger. A balance above zero is owed to the account, one below zero is owed by it. */
export const ACCOUNTS = [
  'group',
  'association',
  'federation',
  'fund',
  'carrier',
  'gateway',
  'bank',
  'tax',
  'buyer',
  'refund',
] as const
export type Account = (typeof ACCOUNTS)[number]

export const ENTRY_KINDS = [
  'cash_held',
  'sale',
  'shipping',
  'share',
  'vat',
  'payment_fee',
  'shortage',
  'cancellation',
  'refund_reversal',
  'adjustment',
  'payout',
  'advance',
  'takings',
  'late_payment',
  'inputs',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What left the bank for a body. */
export const PAYOUT_KINDS = ['payout', 'advance'] as const satisfies EntryKind[]

/** What a body has in its hands: paid out to it, or to it by who bought at a fair. All the rest of its entries it earned. */
export const PAID_KINDS = [...PAYOUT_KINDS, 'takings'] as const satisfies EntryKind[]

/** Accounts of bodies, each of which gets a statement when a period closes. */
export const STATEMENT_ACCOUNTS = ['group', 'association', 'federation', 'fund'] as const satisfies Account[]

/** What can happen to money. */
export const POSTING_EVENTS = [
  'capture',
  'hand_over',
  'shortage',
  'cancellation',
  'refund',
  'pay_back',
  'payout',
  'advance',
  'payout_return',
  'deposit',
  'deposit_return',
  'fair',
  'invoice_payment',
  'inputs',
] as const
export type PostingEvent = (typeof POSTING_EVENTS)[number]
