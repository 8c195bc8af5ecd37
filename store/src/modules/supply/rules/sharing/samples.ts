import type { GroupOffer } from './group-offer.ts'

/** A group that is qualified for all that it says, promised nothing and got nothing: what a test says otherwise, counts. */
export const offer = (handle: string, said: Partial<GroupOffer> & { sureUnits: number }): GroupOffer => ({
  handle,
  qualifiedUnits: said.sureUnits,
  committedUnits: 0,
  heldUnits: 0,
  hasDeclined: false,
  season: { offeredUnits: 0, receivedUnits: 0 },
  ...said,
})
