import { type GroupOffer, leftUnits } from './group-offer.ts'
import type { Reserve } from './reserves.ts'
import type { By } from './sharing-rule.ts'
import { shareDemand, type Sharing } from './share-demand.ts'

/** A group that does not deliver `failedUnits` of what it holds. */
export type Failure = { handle: string; failedUnits: number; lotUnits: number; by?: By }
/** `sharing`: of what the reserve does not cover, among all others. */
export type Cover = { byReserve: { handle: string; units: number } | null; sharing: Sharing }

/**
 * What a group fails to deliver, covered in one step: its reserve gives what it has left now, also less than a lot, and
 * what is then missing is shared out among all others. Nothing that others hold changes.
 * @throws RangeError when the group does not hold that much
 */
export function coverFailure(
  { handle, failedUnits, lotUnits, ...by }: Failure,
  groups: readonly GroupOffer[],
  reserves: readonly Reserve[],
): Cover {
  const failing = groups.find((group) => group.handle === handle)
  if (!Number.isSafeInteger(failedUnits) || failedUnits < 0 || failedUnits > (failing?.heldUnits ?? -1))
    throw new RangeError(`${handle} does not hold ${failedUnits}`)
  const reserve = reserves.find(({ of }) => of === handle)
  const standsIn = groups.find((group) => group !== failing && group.handle === reserve?.by)
  const units = standsIn ? Math.min(failedUnits, leftUnits(standsIn)) : 0
  const after = groups.map((group): GroupOffer => {
    if (group === failing) return { ...group, heldUnits: group.heldUnits - failedUnits, hasDeclined: true }
    return group === standsIn ? { ...group, heldUnits: group.heldUnits + units } : group
  })
  return {
    byReserve: standsIn && units > 0 ? { handle: standsIn.handle, units } : null,
    sharing: shareDemand({ units: failedUnits - units, lotUnits, ...by }, after),
  }
}
