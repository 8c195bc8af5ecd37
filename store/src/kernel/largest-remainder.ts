/** `whole`: what divides; `part` has of what does not as well. */
export type Portion = { part: number; whole: number }

/**
 * Splits whole pesos by weights so that the parts add up to the whole; what does not divide goes to the largest
 * remainders, the first of equals first. A negative amount mirrors the positive one exactly; a weight of 0 gets nothing.
 * @param weights whole numbers, none negative
 * @throws RangeError when either is not so, or when something is split among nothing
 */
export function portionsOf(amountClp: number, weights: readonly number[]): Portion[] {
  if (!Number.isSafeInteger(amountClp)) throw new RangeError(`not whole pesos: ${amountClp}`)
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0))
    throw new RangeError(`not weights: ${weights.join(', ')}`)
  const whole = BigInt(weights.reduce((total, weight) => total + weight, 0))
  if (whole === 0n && amountClp !== 0) throw new RangeError(`nobody to give ${amountClp} to`)
  if (whole === 0n) return weights.map(() => ({ part: 0, whole: 0 }))

  const sign = amountClp < 0 ? -1 : 1
  const exact = weights.map((weight) => BigInt(Math.abs(amountClp)) * BigInt(weight))
  const wholes = exact.map((value) => Number(value / whole))
  const missing = Math.abs(amountClp) - wholes.reduce((total, part) => total + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
  const more = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  const signed = (part: number) => (part === 0 ? 0 : sign * part)
  return wholes.map((part, index) => ({
    part: signed(more.has(index) ? part + 1 : part),
    whole: signed(part),
  }))
}

/** The parts alone. */
export const largestRemainder = (amountClp: number, weights: readonly number[]): number[] =>
  portionsOf(amountClp, weights).map(({ part }) => part)
