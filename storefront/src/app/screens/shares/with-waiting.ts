import type { OwnInput, OwnShare, OwnShares } from '#contracts'
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

/** What was said of one on this phone and is on its way, and what the store did not take. */
function saidOf(id: string, items: readonly Queued[], handle: string) {
  const own = items.flatMap((item) =>
    item.act.is === 'share' && item.act.shareId === id && item.handle === handle
      ? [{ item, acceptedUnits: item.act.body.acceptedUnits }]
      : [],
  )
  return {
    // Of what is said twice the later counts.
    said: own.findLast(({ item }) => isOpen(item)) ?? null,
    refused: own.flatMap(({ item: { id: of, state, reason } }) =>
      state === 'observed' ? [{ id: of, reason: reason ?? '' }] : [],
    ),
  }
}

/** The shares of a group with what was said to them on this phone. */
export const withWaiting = (
  { shares }: Pick<OwnShares, 'shares'>,
  items: readonly Queued[],
  handle: string,
): PhoneShare[] =>
  shares.map((share) => {
    const { said, refused } = saidOf(share.id, items, handle)
    if (!said) return { ...share, isOnItsWay: false, refused }
    const { acceptedUnits } = said
    return {
      ...share,
      ...{ acceptedUnits, state: stateOf(acceptedUnits, share.units), isOnItsWay: true, refused },
    }
  })

/** What is bought together, as this phone knows it. */
export type PhoneInput = OwnInput & Pick<PhoneShare, 'isOnItsWay' | 'refused'>

export const inputsWaiting = (
  inputs: readonly OwnInput[],
  items: readonly Queued[],
  handle: string,
): PhoneInput[] =>
  inputs.map((input) => {
    const { said, refused } = saidOf(input.id, items, handle)
    if (!said) return { ...input, isOnItsWay: false, refused }
    return { ...input, takenUnits: said.acceptedUnits, isOnItsWay: true, refused }
  })
