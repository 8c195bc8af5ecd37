/**
 * Closing a month and what comes of it, under `/desk/organizations/{handle}` (docs/interfaces.md). Whole pesos; months
 * `YYYY-MM` in Chile; moments ISO 8601, UTC.
 */

/** Whose books a statement is of: a body, or the fund that the federation keeps. */
export type StatementAccount = 'group' | 'association' | 'federation' | 'fund'

/** What one account earned and was paid in a month, and what was left before and after. Never changes. */
export type StatementHead = {
  id: string
  number: number
  /** `YYYY-MM` */
  month: string
  account: StatementAccount
  organization: { handle: string; name: string }
  openingClp: number
  earnedClp: number
  /** What was paid out to it: below zero. */
  paidClp: number
  closingClp: number
}

/** What several statements add up to. */
export type StatementSum = {
  count: number
  openingClp: number
  earnedClp: number
  paidClp: number
  closingClp: number
}

/** A month that was closed, as one organization sees it: its own statement and those below it, added up. */
export type ClosedPeriod = {
  month: string
  closedAt: string
  /** Null: its account had no movement yet. */
  own: StatementHead | null
  /** Of its groups. */
  groups: StatementSum
  /** Of everything below it and its own. */
  all: StatementSum
}

/** `GET …/periods` */
export type Periods = {
  /** The newest first. */
  periods: ClosedPeriod[]
  /** The month that comes next, and how its books stand now. Null: nothing was earned yet. */
  next: {
    month: string
    /** What its entries add up to until now. */
    earnedClp: number
    /** It is over, so that it can be closed. */
    isOver: boolean
    /** It is closed by the federation, for all. */
    isHere: boolean
  } | null
}

/** `GET …/periods/{month}`: every statement of that organization and below it. */
export type PeriodStatements = {
  month: string
  closedAt: string
  /** Null: nobody of the desk. */
  closedBy: string | null
  own: StatementHead | null
  /** Only at the federation's. */
  fund: StatementHead | null
  /** Each body below, with the sum of its own and of what is below it. */
  below: { statement: StatementHead; all: StatementSum }[]
  all: StatementSum
}

/** A line of a statement: what one posting gave or took, and why. */
export type StatementLine = {
  id: string
  at: string
  /** `hand_over`, `refund`, `payout`… in words. */
  what: string
  /** The order's number; null: it is of no order. */
  displayId: number | null
  /** Whose sale it was, where the statement is not the group's own. */
  group: string | null
  /** Why this amount: their sum is the amount. */
  parts: { what: string; amountClp: number }[]
  amountClp: number
  /** The vote under which it was shared. */
  terms: { assemblyDate: string; minutes: string } | null
}

/** An advance that a month had to recover: what came back of it in that month, what is left, and both in words. */
export type StatementAdvance = {
  id: string
  paidAt: string
  amountClp: number
  recoveredClp: number
  leftClp: number
  what: string
}

/** Lines of one page of a statement. */
export const STATEMENT_PAGE = 100

/** `GET …/statements/{id}?page=`, from 1: of its lines the oldest first. */
export type Statement = StatementHead & {
  closedAt: string
  /** SHA-256 of what it says, in hexadecimal. */
  hash: string
  lines: StatementLine[]
  /** Of all pages. */
  lineCount: number
  /** Of a group. */
  advances: StatementAdvance[]
}

/** `GET /members/organizations/{handle}/statements`: a group's own, the newest first. */
export type OwnStatements = { statements: StatementHead[] }
