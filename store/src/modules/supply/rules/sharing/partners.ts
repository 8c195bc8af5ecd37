import { floorUnits, type GroupOffer, leftUnits } from './group-offer.ts'

/** Who shares `units` among them; `rest`: less than a lot that they cannot take, for the group whose turn is next. */
export type Partners = { partners: GroupOffer[]; rest: { group: GroupOffer; units: number } | null }

/**
 * Who takes part, by turn: each that a lot is left for, or all that it has. What is left over is less than a lot for any
 * of the others, so at most one share is below it.
 * @param groups in turn, each with something left
 * @param units not more than all have left
 */
export function partnersOf(units: number, groups: readonly GroupOffer[], lotUnits: number): Partners {
  const partners: GroupOffer[] = []
  let floors = 0
  for (const group of groups) {
    const floor = floorUnits(group, lotUnits)
    if (floors + floor > units) continue
    partners.push(group)
    floors += floor
  }
  const restUnits = units - partners.reduce((total, group) => total + leftUnits(group), 0)
  const next = groups.find((group) => !partners.includes(group))
  return { partners, rest: restUnits > 0 && next ? { group: next, units: restUnits } : null }
}
