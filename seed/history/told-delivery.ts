import type { HistoryDelivery } from '../supply-types.ts'

export type ToldReception = {
  handle: string
  acceptedUnits: number
  downgradedUnits: number
  rejectedUnits: number
  why: string
}

/** What came of each group that took a part on, the biggest first: all of it, but for what was found wrong. */
export function toldReceptions(
  shares: readonly { handle: string; units: number }[],
  { found }: Pick<HistoryDelivery, 'found'>,
): ToldReception[] {
  const biggestFirst = shares.toSorted((a, b) => b.units - a.units || (a.handle < b.handle ? -1 : 1))
  return biggestFirst.map(({ handle, units }, at) => {
    const wrong = found.find(({ group }) => group === at)
    const downgradedUnits = Math.min(wrong?.downgraded ?? 0, units)
    const rejectedUnits = Math.min(wrong?.rejected ?? 0, units - downgradedUnits)
    const acceptedUnits = units - downgradedUnits - rejectedUnits
    return { handle, acceptedUnits, downgradedUnits, rejectedUnits, why: wrong?.why ?? '' }
  })
}
