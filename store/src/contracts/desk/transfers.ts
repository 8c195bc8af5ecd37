/** `…/transfers`, at the federation's desk: bank transfers of buyers that wait to be seen in the account. */
import type { TablePage } from './table.ts'

export type DeskTransfer = {
  id: string
  /** Of the order. */
  number: number
  /** What the buyer was asked to write. */
  reference: string
  amountClp: number
  buyer: string
  placedAt: string
  dueAt: string
  /** Above the amount that two people must see. */
  needsSecond: boolean
  /** Who saw it first, of those two. */
  seenBy: { name: string; isYou: boolean } | null
  /** The newest picture; its image is at `…/transfers/{id}/proof`. */
  proof: { id: string; state: 'waiting' | 'accepted' | 'rejected'; sentAt: string } | null
  /** Why somebody else decides: something of it is of a group of hers. */
  isOfOwnGroup: boolean
}

export type DeskTransfers = TablePage<DeskTransfer>

/** Which column of a statement says what, from 0; of a bank that has no column for a reference: null. */
export type StatementColumns = {
  day: number
  amount: number
  description: number
  reference: number | null
}

/** Money that came in, as a line of the statement says it. `nth`: of lines that say the same, which one. */
export type BankLine = {
  /** `YYYY-MM-DD` */
  day: string
  amountClp: number
  description: string
  reference: string
  nth: number
}

/**
 * - exact: it names the reference of a transfer that waits, of that amount
 * - doubtful: another amount, another day, two lines for one transfer, or only the amount is the same
 * - unknown: no transfer that waits looks like it
 * - used: a payment was confirmed by this line before
 */
export type LineVerdict = 'exact' | 'doubtful' | 'unknown' | 'used'

export type MatchedLine = BankLine & {
  verdict: LineVerdict
  /** Why it is doubtful, in words. */
  doubt: string | null
  /** Of a doubtful line those that it may pay; it cannot confirm one of another amount. */
  transfers: { id: string; number: number; reference: string; amountClp: number; buyer: string }[]
}

/** `POST …/statement` `{ file, columns? }`, `file` in base64; nothing is written. */
export type StatementReport = {
  /** What stands above each column, to choose by. */
  headers: string[]
  /** As chosen, or as they were understood. */
  columns: StatementColumns | null
  lines: MatchedLine[]
  /** Lines that pay out, or say no amount: left out. */
  skipped: number
  /** Lines that could not be read: their number in the file and why. */
  unread: { row: number; why: string }[]
}
