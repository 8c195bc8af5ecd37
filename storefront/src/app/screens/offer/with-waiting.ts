import type { OfferNote, OwnOffer } from '#contracts'
import { isOpen, type Queued } from '../../queue/item.ts'

type Noted = { id: string; note: OfferNote }

/** What was said on this phone for that group that the store does not have yet, in the order in which it was said. */
export const waitingOffers = (items: readonly Queued[], handle: string): Noted[] =>
  items
    .flatMap((item) =>
      item.act.is === 'offer' && item.handle === handle && isOpen(item)
        ? [{ id: item.id, note: item.act.body }]
        : [],
    )
    .toSorted((a, b) => a.note.saidAt.localeCompare(b.note.saidAt))

/** The offer as it will be when all that waits has arrived. */
export const withWaiting = (offer: OwnOffer, items: readonly Queued[], handle: string): OwnOffer =>
  waitingOffers(items, handle).reduce((so, { note }) => withNote(so, note), offer)

const withNote = (offer: OwnOffer, { standard, month, sureUnits, perhapsUnits }: OfferNote): OwnOffer => ({
  standards: offer.standards.map((one) =>
    one.handle === standard
      ? {
          ...one,
          months: one.months.map((of) => (of.month === month ? { ...of, sureUnits, perhapsUnits } : of)),
        }
      : one,
  ),
})

/** Of what waits, what the new saying takes the place of. */
export const replacedBy = (note: OfferNote, items: readonly Queued[], handle: string): string[] =>
  waitingOffers(items, handle)
    .filter(({ note: before }) => before.standard === note.standard && before.month === note.month)
    .map(({ id }) => id)
