/** What a demand is shared out of: what a group has of one standard in one month, in whole units. */
export type GroupOffer = {
  handle: string
  /** said by the group to be sure */
  sureUnits: number
  /** the most that its qualification lets it make in a month; 0: it has none in force */
  qualifiedUnits: number
  /** promised of it to other demands */
  committedUnits: number
  /** what it has of this demand: accepted, or waiting for its answer */
  heldUnits: number
  /** It wants no more of this demand than it holds. */
  hasDeclined: boolean
  /** of this standard, in the season so far, without this demand */
  season: { offeredUnits: number; receivedUnits: number }
  /** the most that it may hold of this demand by a rule that sets a top; none: what it has */
  topUnits?: number
}

/** What counts in the proportion: what is said beyond the qualification gives no right to more. */
export const countedUnits = ({ sureUnits, qualifiedUnits }: GroupOffer): number =>
  Math.min(sureUnits, qualifiedUnits)

/** What it can be given yet of this demand. */
export const leftUnits = (group: GroupOffer): number =>
  group.hasDeclined
    ? 0
    : Math.max(
        0,
        Math.min(countedUnits(group) - group.committedUnits, group.topUnits ?? Infinity) - group.heldUnits,
      )

/**
 * The least that is worth giving it: a lot, or all that is left of it; nothing once it has a lot.
 * @param lotUnits the minimum lot of the standard
 */
export const floorUnits = (group: GroupOffer, lotUnits: number): number =>
  Math.min(leftUnits(group), Math.max(0, lotUnits - group.heldUnits))

/** @throws RangeError when something is no whole number from 0 on, or a group is there twice */
export function checkOffers(groups: readonly GroupOffer[]): void {
  for (const { handle, season, sureUnits, qualifiedUnits, committedUnits, heldUnits } of groups)
    for (const units of [sureUnits, qualifiedUnits, committedUnits, heldUnits, ...Object.values(season)])
      if (!Number.isSafeInteger(units) || units < 0) throw new RangeError(`not units of ${handle}: ${units}`)
  if (new Set(groups.map(({ handle }) => handle)).size < groups.length)
    throw new RangeError('a group is there twice')
}
