import type { CoveredCount, TrialStep, TrialSums } from '../../../contracts'
import { TRIAL_STEPS } from '../../../contracts/trials'
import { FEWEST_PEOPLE } from '../../report/rules/shown-people'
import { hiddenOfLine, isOfFew } from './few-people'

export type CountedTrials = Record<TrialStep, number>

const of = (counts: CountedTrials) => TRIAL_STEPS.map((step) => counts[step])
export const allOf = (counts: CountedTrials) => sum(of(counts))
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)

/** Of those that ended, in percent. */
const adoptedOf = ({ adopted, left }: CountedTrials) =>
  adopted + left > 0 ? Math.round((100 * adopted) / (adopted + left)) : null

/** How trials stand, for a desk that sees each of them. */
export function openSums(counts: CountedTrials): TrialSums {
  return { total: allOf(counts), byState: { ...counts }, adoptedPercent: adoptedOf(counts) }
}

/** Counts that are told beside their sum, as sums of people are: a trial of few tells who they are. Null: not told. */
export function coveredCounts(counts: readonly number[]): CoveredCount[] {
  if (isOfFew([sum(counts)])) return counts.map(() => null)
  const hidden = hiddenOfLine({ cells: counts.map((count) => [count]), overlap: false })
  return counts.map((count, i) => (hidden[i] ? null : count))
}

/** The same for a desk that sees only sums. A share tells both of its counts, so it is told with them. */
export function coveredSums(counts: CountedTrials): TrialSums {
  const total = allOf(counts)
  const told = coveredCounts(of(counts))
  const byState = Object.fromEntries(
    TRIAL_STEPS.map((step, i) => [step, told[i] ?? null]),
  ) as TrialSums['byState']
  const isTold = byState.adopted !== null && byState.left !== null
  const isEnough = counts.adopted + counts.left >= FEWEST_PEOPLE
  return {
    total: isOfFew([total]) ? null : total,
    byState,
    adoptedPercent: isTold && isEnough ? adoptedOf(counts) : null,
  }
}
