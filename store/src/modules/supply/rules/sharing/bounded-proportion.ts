import { portionsOf } from '../../../../kernel/largest-remainder.ts'

/** `weight` above 0; 0 ≤ `floor` ≤ `cap`. */
export type Bounded = { weight: number; floor: number; cap: number }
/** `bound`: what stopped it from being in proportion. `wholeUnits`: its part before what does not divide was given out. */
export type Part = { units: number; wholeUnits: number; bound: 'floor' | 'cap' | null }

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const over = (value: bigint) => (value > 0n ? value : 0n)

/**
 * Whole units in proportion to the weights, none below its floor or above its cap, that add up to `units`. What does not
 * divide goes to the largest remainders, the first of equals first.
 * @throws RangeError when the floors are more, or the caps less, than there is to give
 */
export function boundedProportion(units: number, bounds: readonly Bounded[]): Part[] {
  if (units < sum(bounds.map(({ floor }) => floor)) || units > sum(bounds.map(({ cap }) => cap)))
    throw new RangeError(`${units} is not within the bounds`)
  const parts = new Map<Bounded, Part>()
  const stop = (one: Bounded, bound: 'floor' | 'cap') =>
    parts.set(one, { units: one[bound], wholeUnits: one[bound], bound })

  for (;;) {
    const open = bounds.filter((one) => !parts.has(one))
    const left = units - sum([...parts.values()].map((part) => part.units))
    const weights = sum(open.map(({ weight }) => weight))
    const exact = ({ weight }: Bounded) => BigInt(weight) * BigInt(left)
    const tooMuch = (one: Bounded) => over(exact(one) - BigInt(one.cap) * BigInt(weights))
    const tooLittle = (one: Bounded) => over(BigInt(one.floor) * BigInt(weights) - exact(one))
    const total = (of: (one: Bounded) => bigint) => open.map(of).reduce((all, value) => all + value, 0n)
    // Only the side that weighs more is sure to stay out of bounds when the other one is stopped.
    const [side, bound] =
      total(tooMuch) >= total(tooLittle) ? [tooMuch, 'cap' as const] : [tooLittle, 'floor' as const]
    const stopped = open.filter((one) => side(one) > 0n)
    for (const one of stopped) stop(one, bound)
    if (stopped.length > 0) continue

    const given =
      open.length > 0
        ? portionsOf(
            left,
            open.map(({ weight }) => weight),
          )
        : []
    for (const [index, one] of open.entries())
      parts.set(one, {
        units: given[index]?.part ?? 0,
        wholeUnits: given[index]?.whole ?? 0,
        bound: null,
      })
    return bounds.flatMap((one) => parts.get(one) ?? [])
  }
}
