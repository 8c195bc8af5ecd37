import { FEWEST_PEOPLE } from '../../../report/rules/shown-people'

/** Of fewer groups nothing is told to the public: who knows one would know the other's. */
export const FEWEST_GROUPS = FEWEST_PEOPLE

const STEPS = [1, 2, 5]

/** 1, 2, 5, 10, 20, 50 … */
function* ladder(): Generator<number> {
  for (let ten = 1; ; ten *= 10) for (const step of STEPS) yield step * ten
}

/** The greatest number of the ladder that is not above it; of less than ten, none: 0. */
function below(units: number): number {
  let best = 0
  for (const step of ladder()) {
    if (step > units) return best < 10 ? 0 : best
    best = step
  }
  return best
}

/** The least number of the ladder that is above it, ten at least: a number of the ladder itself is not told either. */
function above(units: number): number {
  for (const step of ladder()) if (step >= 10 && step > units) return step
  return units
}

type Promised = { freeUnits: number; perhapsUnits: number; groups: number }

/** Between which units something can be promised, so wide that no group's own is told; null: of too few, or nothing. */
export function publicRange({
  freeUnits,
  perhapsUnits,
  groups,
}: Promised): { from: number; to: number } | null {
  if (groups < FEWEST_GROUPS || freeUnits + perhapsUnits === 0) return null
  return { from: below(freeUnits), to: above(freeUnits + perhapsUnits) }
}
