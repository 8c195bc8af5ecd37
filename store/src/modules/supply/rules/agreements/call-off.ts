/** Of one standard in one month of an agreement. */
export type MonthCalled = { month: string; agreedUnits: number; calledUnits: number }

/** A month's units with the tolerance, in whole units. */
export const limitOf = (agreedUnits: number, tolerancePercent: number): number =>
  Math.floor((agreedUnits * (100 + tolerancePercent)) / 100)

/**
 * What can still be called for in a month: what is left of it with its tolerance, and what months that are over left
 * uncalled, which comes late and needs to be free then. `lateUnits`: the part of it that does.
 * @param months all of one standard, also those of which something was called and nothing agreed
 * @param now the month of today
 */
export function callableIn(
  months: readonly MonthCalled[],
  month: string,
  { tolerancePercent, now }: { tolerancePercent: number; now: string },
): { ownUnits: number; lateUnits: number } {
  if (month < now) return { ownUnits: 0, lateUnits: 0 }
  const over = ({ agreedUnits, calledUnits }: MonthCalled) =>
    Math.max(0, calledUnits - limitOf(agreedUnits, tolerancePercent))
  const isPast = (one: MonthCalled) => one.month < now
  const left = months.filter(isPast).reduce((sum, one) => sum + one.agreedUnits - one.calledUnits, 0)
  const spent = months.filter((one) => !isPast(one)).reduce((sum, one) => sum + over(one), 0)
  const { agreedUnits = 0, calledUnits = 0 } = months.find((one) => one.month === month) ?? {}
  return {
    ownUnits: Math.max(0, limitOf(agreedUnits, tolerancePercent) - calledUnits),
    lateUnits: Math.max(0, left - spent),
  }
}
