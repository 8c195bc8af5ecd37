import type { GroupOffer } from './group-offer.ts'

/** As a part of what it offered, so that a small group is not first because it is small. */
const part = ({ season, heldUnits }: GroupOffer) => {
  const received = season.receivedUnits + heldUnits
  return { received, offered: Math.max(season.offeredUnits, received, 1) }
}

/**
 * Whose turn it is: who got least so far of what it offered, then who got fewest units; of equals by handle, which decides
 * once: who then gets something is later from then on.
 */
export function byTurn(a: GroupOffer, b: GroupOffer): number {
  const [ofA, ofB] = [part(a), part(b)]
  return (
    ofA.received * ofB.offered - ofB.received * ofA.offered ||
    ofA.received - ofB.received ||
    (a.handle < b.handle ? -1 : 1)
  )
}

export const inTurn = (groups: readonly GroupOffer[]): GroupOffer[] => [...groups].sort(byTurn)
