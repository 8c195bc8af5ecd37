/** A bar of a plot, its length in hundredths of the longest. */
export type Bar = { label: string; amountClp: number; percent: number; partPercent: number }

/**
 * Bars beside each other: the whole of each, and of it the part that is told apart.
 * @returns lengths between 0 and 100; what is below zero has none
 */
export function barsOf(rows: { label: string; amountClp: number; partClp: number }[]): Bar[] {
  const longest = Math.max(1, ...rows.map(({ amountClp }) => amountClp))
  const hundredths = (clp: number) => Math.round((Math.max(0, clp) * 10_000) / longest) / 100
  return rows.map(({ label, amountClp, partClp }) => ({
    label,
    amountClp,
    percent: hundredths(amountClp),
    partPercent: hundredths(Math.min(partClp, amountClp)),
  }))
}
