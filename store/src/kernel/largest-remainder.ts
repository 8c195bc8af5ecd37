/**
 * Splits whole pesos by weights so that the parts add up to the whole; what does not divide goes to the largest
 * remainders, the first of equals first. A negative amount mirrors the positive one exactly; a weight of 0 gets nothing.
 * @param weights whole numbers, none negative
 * @throws RangeError when either is not so, or when something is split among nothing
 */
export function largestRemainder(amountClp: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(amountClp)) throw new RangeError(`not whole pesos: ${amountClp}`)
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0))
    throw new RangeError(`not weights: ${weights.join(', ')}`)
  const whole = BigInt(weights.reduce((total, weight) => total + weight, 0))
  if (whole === 0n && amountClp !== 0) throw new RangeError(`nobody to give ${amountClp} to`)
  if (whole === 0n) return weights.map(() => 0)

  const sign = amountClp < 0 ? -1 : 1
  const exact = weights.map((weight) => BigInt(Math.abs(amountClp)) * BigInt(weight))
  const parts = exact.map((value) => Number(value / whole))
  const missing = Math.abs(amountClp) - parts.reduce((total, part) => total + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1
  return parts.map((part) => (part === 0 ? 0 : sign * part))
}
