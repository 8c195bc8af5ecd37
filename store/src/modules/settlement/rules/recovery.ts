/** In the order in which they left; `from`: the month whose closing counts it, `YYYY-MM`, null while that is open. */
export type GivenAdvance = { amountClp: number; from: string | null }
/** What a closed month left its group. */
export type Closing = { month: string; closingClp: number }

/**
 * What is left to recover of each advance of one group, in whole pesos. Nothing of its own is written when it is
 * recovered: an advance made the balance of its group fall, and is recovered as far as that came up again, once for all.
 * Of several the oldest comes back first.
 * @param closings of its months, in order
 * @param nowClp what the books owe the group at this moment, if what is open counts too
 */
export function advancesLeft(
  advances: readonly GivenAdvance[],
  closings: readonly Closing[],
  nowClp: number | null = null,
): number[] {
  let left = advances.map(() => 0)
  const see = (counts: (from: string | null) => boolean, balanceClp: number | null) => {
    left = left.map((clp, index) => {
      const { from, amountClp } = advances[index] ?? { from: null, amountClp: 0 }
      return counts(from) ? amountClp : clp
    })
    const owedClp = left.reduce((sum, clp) => sum + clp, 0)
    left = recover(left, balanceClp === null ? 0 : Math.max(owedClp - Math.max(-balanceClp, 0), 0))
  }
  for (const { month, closingClp } of closings) see((from) => from === month, closingClp)
  see((from) => from === null, nowClp)
  return left
}

/** Takes a sum off, the oldest first. */
function recover(left: readonly number[], recoveredClp: number): number[] {
  let rest = recoveredClp
  return left.map((clp) => {
    const back = Math.min(clp, rest)
    rest -= back
    return clp - back
  })
}
