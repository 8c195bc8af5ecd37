import type { StatementAccount } from '../../../contracts'

/** What is known of an account when it is to be paid, in whole pesos. */
export type Standing = {
  account: StatementAccount
  /** What its last statement left it; 0 before the first. */
  closingClp: number
  /** Payments posted since that statement closed: 0 or below. */
  paidSinceClp: number
  /** What the whole ledger says that it is owed now. */
  balanceClp: number
  /** Proposed or approved, and not paid yet. */
  underWayClp: number
  /**
   * Of the fund: what groups were advanced out of it and did not give back, and what is promised so. Of who bought for
   * groups: what of it they have not made good, so that it is paid back by them and not out of what is others'.
   */
  lentClp: number
  /** The same of what is bought in months that are still open: no statement counts it yet. */
  openLentClp?: number
  /** Less than this is not paid yet; 0 of the fund, and of who left and has nothing to come. */
  minimumClp: number
}

/**
 * What may be paid now: what was closed and is not paid, never more than the books owe at this moment, so that a refund
 * after the closing is not paid out first and asked back later. Below zero, or below
 * the least that is paid, nothing is paid and it is carried forward. A body has one payment under way at a time: what was closed meanwhile waits for it to arrive. The
 * fund may have several, each of what an assembly decided.
 */
export function payableClp(standing: Standing): number {
  const { account, underWayClp, minimumClp } = standing
  if (underWayClp > 0 && account !== 'fund') return 0
  const free = freeClp(standing)
  return free < minimumClp ? 0 : Math.max(free, 0)
}

/** What is there of what was closed, and neither promised nor lent; below zero: more went out than there is now. */
export const freeClp = (standing: Standing): number => {
  const { closingClp, paidSinceClp, balanceClp, underWayClp, lentClp, openLentClp = 0 } = standing
  return Math.min(closingClp + paidSinceClp, balanceClp - openLentClp) - underWayClp - lentClp
}
