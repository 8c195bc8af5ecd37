import type { GroupOffer } from '../sharing/group-offer.ts'
import { type AskedShare, heldOf, wantsNoMore } from './asked.ts'

/** What a group has of a standard in a month, without the call-off that is looked at. */
export type Said = Omit<GroupOffer, 'heldUnits' | 'hasDeclined'>
/** Of what it accepted, what a group could not deliver. */
export type Failed = { handle: string; units: number }
/** All that happened to a call-off. */
export type Happened = { shares: readonly AskedShare[]; failures: readonly Failed[] }

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The groups as they stand in a call-off: what each holds of it, and whether it wants more. */
export const groupsOf = (
  said: readonly Said[],
  { shares, failures }: Happened,
  today: string,
): GroupOffer[] =>
  said.map((group) => {
    const own = shares.filter(({ handle }) => handle === group.handle)
    const failed = failures.filter(({ handle }) => handle === group.handle)
    return {
      ...group,
      heldUnits: sum(own.map((share) => heldOf(share, today))) - sum(failed.map(({ units }) => units)),
      hasDeclined: failed.length > 0 || own.some((share) => wantsNoMore(share, today)),
    }
  })

/** What a group accepted and did not say to fail: as much as it can fail with. */
export const acceptedOf = (handle: string, { shares, failures }: Happened): number =>
  sum(shares.filter((one) => one.handle === handle).map(({ acceptedUnits }) => acceptedUnits ?? 0)) -
  sum(failures.filter((one) => one.handle === handle).map(({ units }) => units))
