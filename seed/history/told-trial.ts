import type { TrialStep } from '../../store/src/contracts/index.ts'
import { TRIAL_STEPS } from '../../store/src/contracts/trials.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import type { HistoryTrial } from '../trial-types.ts'

const DAY_MS = 86_400_000

export type ToldEntry = { step: TrialStep; says: Record<string, unknown>; by: string; at: Date }

/** What was said of a trial, in its order, as the store keeps it. */
export function toldTrial(trial: HistoryTrial, now: number): ToldEntry[] {
  return TRIAL_STEPS.flatMap((step) => {
    const told = trial[step]
    if (!told) return []
    const { daysAgo, by = trial.by, ...words } = told
    const at = new Date(now - daysAgo * DAY_MS)
    const more =
      step === 'idea'
        ? { course: trial.lesson?.course ?? null, lesson: trial.lesson?.lesson ?? null }
        : step === 'batch' || step === 'sale'
          ? { day: chileDay(at) }
          : {}
    return [{ step, says: { ...words, ...more }, by, at }]
  })
}
