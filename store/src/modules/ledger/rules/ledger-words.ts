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
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What was paid out to a body; all the rest of its entries it earned. */
export const PAID_KINDS = ['payout', 'advance'] as const satisfies EntryKind[]

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
] as const
export type PostingEvent = (typeof POSTING_EVENTS)[number]
