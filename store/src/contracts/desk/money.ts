/** At the federation's desk: money that goes back, the books compared, payments in doubt and messages that nobody took. */
import type { TablePage } from './table.ts'

export type DeskRefund = {
  id: string
  /** Of the order. */
  number: number
  state: 'by_hand' | 'on_way' | 'done'
  amountClp: number
  reason: 'shortage' | 'cancellation' | 'withdrawal' | 'guarantee'
  note: string | null
  requestedAt: string
  sentAt: string | null
  paidWith: string
  /** Why a gateway did not do it, when it was asked to. */
  lastError: string | null
  /** To whom, and how to ask her for her account; only while it is to be transferred. */
  buyer: { name: string; email: string | null; phone: string | null }
  /** Why somebody else decides: something of its order is of a group of hers. */
  isOfOwnGroup: boolean
}

/** `GET …/refunds`. `toPayClp`: of all that wait to be transferred by hand. */
export type DeskRefunds = TablePage<DeskRefund> & { toPay: number; toPayClp: number }

export type DeskDifference = { what: string; number: number | null; expected: string; found: string }

/** `GET …/reconciliations`: the newest comparison of all books; null before the first. */
export type DeskReconciliation = {
  at: string
  /** Null: the clock. */
  askedBy: string | null
  differences: number
  checks: { name: string; about: string; compared: number; differences: DeskDifference[] }[]
}

/** `GET …/reviews`: payments of which a gateway has not said whether they were charged. */
export type DeskReview = {
  id: string
  number: number
  buyer: string
  placedAt: string
  amountClp: number
  gatewayOrder: string
  gateway: string
  /** Where one looks by oneself. */
  portal: string
  tries: number
  nextTryAt: string | null
  said: { status: string; amountClp: number | null; order: string | null } | null
  isOfOwnGroup: boolean
}

/** `GET …/undelivered`: for whom, never what it said. */
export type DeskUndelivered = {
  id: string
  what: string
  writtenAt: string
  people: { name: string; place: string | null; isRefused: boolean; channel: 'email' | 'phone' }[]
  lastError: string | null
  /** False: a code that is over by now. */
  canBeSentAgain: boolean
}
