/**
 * What an assembly can settle of how a demand is shared; the rest is the same for all (decision 058).
 * - topPercent: no group holds more than this part of a call-off, as long as the others can give the rest; 100: no top
 * - keepsLots: nobody gets less than the standard's minimum lot while it can be helped
 * - turn: who is first when there is not a lot for each: who got least of what it offered (`part`), or fewest (`units`)
 * - reservePercent: of each share, how much a reserve group stands for; 0: none is named
 */
export type SharingRule = {
  topPercent: number
  keepsLots: boolean
  turn: Turn
  reservePercent: number
}

export const TURNS = ['part', 'units'] as const
export type Turn = (typeof TURNS)[number]

/** That of before any assembly voted another. */
export const USUAL_RULE: SharingRule = { topPercent: 100, keepsLots: true, turn: 'part', reservePercent: 100 }

/** By which rule a call-off of `demandUnits` is shared, all its rounds together. */
export type By = { rule: SharingRule; demandUnits: number }

/** The most that a group may hold of a call-off by the rule, a lot in any case; null: as much as it has. */
export function topUnits({ rule: { topPercent }, demandUnits }: By, lotUnits: number): number | null {
  if (topPercent === 100) return null
  return Math.max(lotUnits, Math.ceil((demandUnits * topPercent) / 100))
}

/** What is wrong with a rule, by field; nothing: an assembly can vote it. */
export function ruleProblems({ topPercent, reservePercent }: SharingRule): Record<string, string> {
  const problems: Record<string, string> = {}
  if (topPercent < 1 || topPercent > 100)
    problems.topPercent = 'Un porcentaje de 1 a 100; con 100 no hay tope.'
  if (reservePercent < 0 || reservePercent > 100)
    problems.reservePercent = 'Un porcentaje de 0 a 100; con 0 no hay respaldo.'
  return problems
}
