/**
 * Of call-offs of the last twelve months whose day is over and of which something was received: what was promised, what of
 * it came (what failed did not), what came by its day, and what of all that was brought was of first quality. Percents are
 * whole and rounded down; null: of nothing.
 */
export type Reliability = {
  callOffs: number
  promisedUnits: number
  deliveredUnits: number
  onTimeUnits: number
  broughtUnits: number
  firstUnits: number
  deliveredPercent: number | null
  onTimePercent: number | null
  firstPercent: number | null
}

/** The same of an association, for who buys: in fives, and only where five groups or more stand behind it. */
export type PublicReliability = {
  name: string
  deliveredPercent: number
  onTimePercent: number
  firstPercent: number
}
