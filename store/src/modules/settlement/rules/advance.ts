import type { Standing } from './payable'

/** What is known of a group that asks for an advance. */
export type AdvanceStanding = Pick<Standing, 'account' | 'underWayClp'> & {
  payableClp: number
  /** It sells: one that is in pause or left earns nothing that would recover it. */
  isActive: boolean
  /** What closed months have not recovered of an earlier advance. */
  unrecoveredClp: number
  /** Up to how much the federation lets a group be advanced. */
  maximumClp: number
}

export type NoAdvance = 'no_group' | 'not_active' | 'under_way' | 'owed_first' | 'not_recovered'

/** Why a group gets no advance now; null: it can be advanced up to the maximum. */
export function noAdvance(standing: AdvanceStanding): NoAdvance | null {
  const { account, isActive, underWayClp, payableClp, unrecoveredClp } = standing
  if (account !== 'group') return 'no_group'
  if (!isActive) return 'not_active'
  if (underWayClp > 0) return 'under_way'
  if (payableClp > 0) return 'owed_first'
  return unrecoveredClp > 0 ? 'not_recovered' : null
}

export const advanceableClp = (standing: AdvanceStanding): number =>
  noAdvance(standing) === null ? standing.maximumClp : 0
