import type { GroupOffer } from './group-offer.ts'
import type { Share } from './share-demand.ts'

/** What a group said to its share: all of it, part of it or none (0). */
export type Answer = { handle: string; acceptedUnits: number }

/**
 * The groups after a round: each holds what it accepted, or the whole share while it did not answer; who took less than
 * its share wants no more. What is then missing is shared out again, and nothing held changes by that.
 * @throws RangeError when a group accepts more than its share, or answers what it was not asked
 */
export function afterAnswers(
  groups: readonly GroupOffer[],
  shares: readonly Share[],
  answers: readonly Answer[],
): GroupOffer[] {
  const asked = new Map(shares.map(({ handle, units }) => [handle, units]))
  for (const { handle, acceptedUnits } of answers)
    if (
      !Number.isSafeInteger(acceptedUnits) ||
      acceptedUnits < 0 ||
      acceptedUnits > (asked.get(handle) ?? -1)
    )
      throw new RangeError(`${handle} was not asked for ${acceptedUnits}`)
  const said = new Map(answers.map(({ handle, acceptedUnits }) => [handle, acceptedUnits]))
  return groups.map((group) => {
    const share = asked.get(group.handle) ?? 0
    const taken = said.get(group.handle) ?? share
    return {
      ...group,
      heldUnits: group.heldUnits + taken,
      hasDeclined: group.hasDeclined || taken < share,
    }
  })
}

/** What of a demand no group holds. */
export const openUnits = (demandUnits: number, groups: readonly GroupOffer[]): number =>
  Math.max(0, demandUnits - groups.reduce((total, { heldUnits }) => total + heldUnits, 0))
