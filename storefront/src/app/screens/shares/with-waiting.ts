import type { OwnShare, OwnShares } from '#contracts'
import { isOpen, type Queued } from '../../queue/item.ts'

/** A share as this phone knows it. `isOnItsWay`: what was said to it did not reach the store yet. */
export type PhoneShare = OwnShare & {
  isOnItsWay: boolean
  /** What the store did not take of it. */
  refused: { id: string; reason: string }[]
}

const stateOf = (acceptedUnits: number, units: number): OwnShare['state'] => {
  if (acceptedUnits === 0) return 'declined'
  return acceptedUnits < units ? 'in_part' : 'accepted'
}

/** The shares of a group with what was said to them on this phone. */
export const withWaiting = (
  { shares }: Pick<OwnShares, 'shares'>,
  items: readonly Queued[],
  handle: string,
): PhoneShare[] =>
  shares.map((share) => {
    const own = items.flatMap((item) =>
      item.act.is === 'share' && item.act.shareId === share.id && item.handle === handle
        ? [{ item, acceptedUnits: item.act.body.acceptedUnits }]
        : [],
    )
    const said = own.find(({ item }) => isOpen(item))
    const refused = own.flatMap(({ item: { id, state, reason } }) =>
      state === 'observed' ? [{ id, reason: reason ?? '' }] : [],
    )
    if (!said) return { ...share, isOnItsWay: false, refused }
    const { acceptedUnits } = said
    return {
      ...share,
      ...{ acceptedUnits, state: stateOf(acceptedUnits, share.units), isOnItsWay: true, refused },
    }
  })
