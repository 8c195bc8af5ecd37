/** A bar of a plot, its length in hundredths of the longest. */
export type Bar = { label: string; text: string; percent: number; partPercent: number }

/** `text`: what is written beside it. */
export type BarRow = { label: string; text: string; amount: number; part: number }

/**
 * Bars beside each other: the whole of each, and of it the part that is told apart.
 * @returns lengths between 0 and 100; what is below zero has none
 */
export function barsOf(rows: BarRow[]): Bar[] {
  const longest = Math.max(1, ...rows.map(({ amount }) => amount))
  const hundredths = (amount: number) => Math.round((Math.max(0, amount) * 10_000) / longest) / 100
  return rows.map(({ label, text, amount, part }) => ({
    label,
    text,
    percent: hundredths(amount),
    partPercent: hundredths(Math.min(part, amount)),
  }))
}
