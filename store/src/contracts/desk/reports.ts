import type { TablePage } from './table.ts'

/**
 * What was sold and where the money went, under `/desk/organizations/{handle}/reports` (docs/interfaces.md). Whole pesos;
 * months `YYYY-MM` in Chile. The same entries of the ledger, in the same month as in the statements: a hand-over, what
 * was given back after it, a fair, and what an institution paid.
 */

export type ReportBy = 'month' | 'association' | 'group' | 'class' | 'commune'

export type ReportFigures = {
  /** Goods handed over, sold at fairs and paid by institutions, as buyers paid them. */
  soldClp: number
  /** What buyers paid for the way. */
  carriedClp: number
  /** Given back after the hand-over. */
  refundedClp: number
  /** The same less what came back, and less what was paid for being late: what is shared, and what a group's phone says that it sold. */
  keptClp: number
  groupsClp: number
  associationsClp: number
  federationClp: number
  fundClp: number
  vatClp: number
  /** Deliveries, with their VAT. */
  deliveryClp: number
  feeClp: number
  handOvers: number
  /** Of them, those with a day on which they had to be handed over. */
  promised: number
  /** Of these, on that day or before. */
  onTime: number
  /** What groups got of each $1.000 in goods that buyers kept; null: they kept none. */
  perThousandClp: number | null
  /** Null: none had a day. */
  onTimePercent: number | null
}

export type ReportRow = ReportFigures & {
  /** A month, a handle, a code; empty: of none. */
  key: string
  label: string
  /** People in its groups now; null: fewer than five, or not of this kind of row. */
  members: number | null
}

/** By class a row says what was sold, and nothing of shares: they are of a hand-over, and not of its lines. */
export type ReportClass = {
  key: string
  label: string
  soldClp: number
  units: number
}

/**
 * - sums: of all rows, and so the same from each side
 * - most: of which most was sold, on whatever page it stands; null: nothing was
 */
export type Report = {
  from: string
  to: string
  sums: ReportFigures
  most: { key: string; label: string; amountClp: number; percent: number | null } | null
} & (
  | { by: Exclude<ReportBy, 'class'>; table: TablePage<ReportRow> }
  | { by: 'class'; table: TablePage<ReportClass> }
)
