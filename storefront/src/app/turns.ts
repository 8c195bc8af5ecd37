/**
 * Questions of one thing are numbered: what answers an earlier one, and comes after what answered a later one, is of
 * before that, and old.
 */
export function turns() {
  let asked = 0
  let told = 0
  return {
    next: () => ++asked,
    isOld: (turn: number) => turn < told,
    /** @returns false of what is old: it is not to be shown */
    tell: (turn: number) => {
      if (turn < told) return false
      told = turn
      return true
    },
  }
}
