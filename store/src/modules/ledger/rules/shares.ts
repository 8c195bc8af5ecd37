import type { ShareLine } from '../../../contracts'
import { largestRemainder } from '../../../kernel/largest-remainder'
import type { Account } from './ledger-words'

/** Splitting an amount by a voted rule: largest remainder, so that the parts add up to the whole to the peso. */
export const WHOLE_BASIS_POINTS = 10_000

/**
 * @param amountClp whole pesos; a negative amount (a refund) mirrors the positive one exactly
 * @param basisPoints whole numbers that add up to 10,000
 * @throws RangeError when either is not so
 */
export function splitAmount(amountClp: number, basisPoints: readonly number[]): number[] {
  const sum = basisPoints.reduce((total, points) => total + points, 0)
  if (sum !== WHOLE_BASIS_POINTS) throw new RangeError(`shares add up to ${sum}, not ${WHOLE_BASIS_POINTS}`)
  return largestRemainder(amountClp, basisPoints)
}

const RECEIVERS = ['group', 'association', 'federation', 'fund'] as const

/**
 * Who gets what of an amount, in the order in which an assembly votes it.
 * @throws RangeError as `splitAmount`
 */
export function shareLines(amountClp: number, basisPoints: readonly number[]): ShareLine[] {
  const amounts = splitAmount(amountClp, basisPoints)
  return RECEIVERS.map((to, index) => ({
    to,
    basisPoints: basisPoints[index] ?? 0,
    amountClp: amounts[index] ?? 0,
  }))
}

/** A body's share of an amount; the fund is of no organization. */
export type BodyShare = { account: Account; organizationId: string | null; basisPoints: number }

/** Whose the voted shares are: a group, what is above it, and the federation's fund. */
export const bodyShares = (
  basisPoints: readonly number[],
  of: Record<'group' | 'association' | 'federation', string | null>,
): BodyShare[] =>
  RECEIVERS.map((account, index) => ({
    account,
    organizationId: account === 'fund' ? null : of[account],
    basisPoints: basisPoints[index] ?? 0,
  }))
