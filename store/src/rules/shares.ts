import type { ShareLine } from '../contracts'

/** Splitting an amount by a voted rule: largest remainder, so that the parts add up to the whole to the peso. */
export const WHOLE_BASIS_POINTS = 10_000

/**
 * @param amountClp whole pesos; a negative amount (a refund) mirrors the positive one exactly
 * @param basisPoints whole numbers that add up to 10,000
 * @throws RangeError when either is not so
 */
export function splitAmount(amountClp: number, basisPoints: readonly number[]): number[] {
  if (!Number.isSafeInteger(amountClp)) throw new RangeError(`not whole pesos: ${amountClp}`)
  if (basisPoints.some((points) => !Number.isInteger(points) || points < 0))
    throw new RangeError(`not basis points: ${basisPoints.join(', ')}`)
  const sum = basisPoints.reduce((total, points) => total + points, 0)
  if (sum !== WHOLE_BASIS_POINTS) throw new RangeError(`shares add up to ${sum}, not ${WHOLE_BASIS_POINTS}`)

  const sign = amountClp < 0 ? -1 : 1
  const exact = basisPoints.map((points) => BigInt(Math.abs(amountClp)) * BigInt(points))
  const parts = exact.map((value) => Number(value / 10_000n))
  const missing = Math.abs(amountClp) - parts.reduce((total, part) => total + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: Number(value % 10_000n) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map((part) => (part === 0 ? 0 : sign * part))
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
