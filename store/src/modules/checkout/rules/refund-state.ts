/**
 * States of a refund and what may follow each. `sent`: the money is on its way to the buyer and the ledger says so;
 * `done`: Medusa's order says so too. `by_hand`: the treasurer must transfer it herself.
 */
export const REFUND_MOVES = {
  requested: ['sending', 'by_hand'],
  sending: ['sent', 'requested', 'by_hand', 'sending'],
  by_hand: ['sent'],
  sent: ['done'],
  done: [],
} as const satisfies Record<string, readonly string[]>

export type RefundState = keyof typeof REFUND_MOVES
export type RefundReason = 'shortage' | 'cancellation' | 'withdrawal' | 'guarantee'

/** How many times the gateway may refuse before the treasurer is asked. */
export const REFUND_TRIES = 5
