/**
 * Why a group got what it got, step by step: its own figures and sums of all, never those of another group.
 * - asked: what is shared out, and what all groups together can give of it yet
 * - counted: what it said, and what its qualification lets count
 * - left: what of it is promised already, to others (`committed`) and of this demand (`held`)
 * - top: what the rule lets one group hold of a call-off; lifted, for the others could not give the rest
 * - sat_out: there is less than a lot for each; whose turn it is are others
 * - proportion: the units that its part of what counts would be, what does not divide left out
 * - moved: what limits changed of it: its own (`cap`), that of the rule (`top`), its least lot (`floor`), or those of others
 * - rest: what was left for nobody's lot, and is its turn
 * - reserve: it stands for a group that failed with `failedUnits`, and gives what it has of them
 */
export type ShareStep =
  | { step: 'asked'; askedUnits: number; canBeHadUnits: number; groups: number }
  | { step: 'counted'; sureUnits: number; qualifiedUnits: number; countedUnits: number }
  | { step: 'left'; committedUnits: number; heldUnits: number; leftUnits: number }
  | { step: 'declined' }
  | { step: 'top'; percent: number; topUnits: number; isLifted: boolean }
  | { step: 'sat_out'; lotUnits: number; partners: number }
  | { step: 'proportion'; countedUnits: number; ofUnits: number; sharedUnits: number; wholeUnits: number }
  | { step: 'moved'; because: 'cap' | 'top' | 'floor' | 'others'; byUnits: number }
  | { step: 'rounded'; byUnits: number }
  | { step: 'rest'; lotUnits: number; byUnits: number }
  | { step: 'reserve'; failedUnits: number; byUnits: number }
  | { step: 'result'; units: number }

/** What the steps add up to: the share. */
export const addedUp = (steps: readonly ShareStep[]): number =>
  steps.reduce((total, one) => {
    if (one.step === 'proportion') return total + one.wholeUnits
    return 'byUnits' in one ? total + one.byUnits : total
  }, 0)
