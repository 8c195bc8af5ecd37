import type { QualificationShown } from '../../../contracts'
import { type Outcome, qualificationState } from '../rules/qualification'

/** Columns of what was found last, or none of them. */
export type FoundRow = {
  outcome: Outcome | null
  monthly_units: number | null
  until: string | null
  to_mend: string | null
}

export function qualificationShown(row: FoundRow, today: string): QualificationShown {
  const { outcome, monthly_units, until, to_mend } = row
  const state = qualificationState(outcome && { outcome, monthlyUnits: monthly_units ?? 0, until }, today)
  return {
    state,
    monthlyUnits: state === 'in_force' ? (monthly_units ?? 0) : 0,
    until,
    toMend: to_mend ?? '',
  }
}
