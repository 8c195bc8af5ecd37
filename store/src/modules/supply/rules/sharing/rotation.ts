import type { GroupOffer } from './group-offer.ts'
import type { Turn } from './sharing-rule.ts'

/** As a part of what it offered, so that a small group is not first because it is small. */
const part = ({ season, heldUnits }: GroupOffer) => {
  const received = season.receivedUnits + heldUnits
  return { received, offered: Math.max(season.offeredUnits, received, 1) }
}

/**
 * Whose turn it is: who got least so far of what it offered, then who got fewest units, or the other way round; of equals
 * by handle, which decides once: who then gets something is later from then on.
 */
export function byTurn(a: GroupOffer, b: GroupOffer, turn: Turn = 'part'): number {
  const [ofA, ofB] = [part(a), part(b)]
  const byPart = ofA.received * ofB.offered - ofB.received * ofA.offered
  const byUnits = ofA.received - ofB.received
  return (turn === 'part' ? byPart || byUnits : byUnits || byPart) || (a.handle < b.handle ? -1 : 1)
}

export const inTurn = (groups: readonly GroupOffer[], turn: Turn = 'part'): GroupOffer[] =>
  [...groups].sort((a, b) => byTurn(a, b, turn))
