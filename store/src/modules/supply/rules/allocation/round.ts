import { afterAnswers } from '../sharing/answers.ts'
import { coverFailure, type Failure } from '../sharing/cover-failure.ts'
import { countedUnits, type GroupOffer, leftUnits } from '../sharing/group-offer.ts'
import { type Reserve, reservesOf } from '../sharing/reserves.ts'
import { type Share, shareDemand, type Sharing } from '../sharing/share-demand.ts'
import type { ShareStep } from '../sharing/share-steps.ts'
import { type By, type SharingRule, USUAL_RULE } from '../sharing/sharing-rule.ts'

/** The rule of decision 058, of which an assembly settles some figures. Another one is the next number. */
export const RULE_VERSION = 1

/** `reserve`: who stands for all that the group then holds of the call-off. */
export type RoundShare = Share & { reserve: { handle: string; units: number } | null }
/** One act of sharing out, as it is written down. `missingUnits`: what nobody can give. */
export type Round = { askedUnits: number; sharedUnits: number; missingUnits: number; shares: RoundShare[] }

/** What nobody holds of a call-off, shared out. */
export const roundOf = (
  openUnits: number,
  lotUnits: number,
  groups: readonly GroupOffer[],
  by: By = { rule: USUAL_RULE, demandUnits: openUnits },
): Round => {
  const { askedUnits, sharedUnits, missingUnits, shares } = shareDemand(
    { units: openUnits, lotUnits, by },
    groups,
  )
  return { askedUnits, sharedUnits, missingUnits, shares: withReserves(groups, shares, by.rule) }
}

/**
 * What a group failed with, covered by its reserve and by all others.
 * @throws RangeError when it does not hold that much
 */
export function coverRound(
  failure: Failure,
  groups: readonly GroupOffer[],
  reserves: readonly Reserve[],
): Round {
  const { byReserve, sharing } = coverFailure(failure, groups, reserves)
  const { handle, failedUnits, by } = failure
  const failed = groups.map((group) =>
    group.handle === handle
      ? { ...group, heldUnits: group.heldUnits - failedUnits, hasDeclined: true }
      : group,
  )
  const told = sharing.askedUnits === 0 ? { ...sharing, shares: sharing.shares.map(notAsked) } : sharing
  const shares = byReserve ? withItsReserve(told, byReserve, { failedUnits, failed }) : told.shares
  const sharedUnits = sharing.sharedUnits + (byReserve?.units ?? 0)
  return {
    askedUnits: failedUnits,
    sharedUnits,
    missingUnits: sharing.missingUnits,
    shares: withReserves(failed, shares, by?.rule ?? USUAL_RULE),
  }
}

/** Its reserve covered it all: the others were not even asked. */
const notAsked = ({ handle }: Share): Share => ({ handle, units: 0, steps: [{ step: 'result', units: 0 }] })

type Covered = { failedUnits: number; failed: readonly GroupOffer[] }

/** The reserve gave all that it had or all that failed: the sharing after it gives it no more. */
const withItsReserve = (
  { shares }: Sharing,
  byReserve: { handle: string; units: number },
  { failedUnits, failed }: Covered,
): Share[] =>
  shares.map((share) => {
    const group = failed.find(({ handle }) => handle === byReserve.handle)
    if (share.handle !== byReserve.handle || !group) return share
    const { units } = byReserve
    return { ...share, units, steps: reserveSteps(group, failedUnits, units) }
  })

function reserveSteps(group: GroupOffer, failedUnits: number, byUnits: number): ShareStep[] {
  const { sureUnits, qualifiedUnits, committedUnits, heldUnits } = group
  return [
    { step: 'counted', sureUnits, qualifiedUnits, countedUnits: countedUnits(group) },
    ...(committedUnits + heldUnits > 0
      ? [{ step: 'left' as const, committedUnits, heldUnits, leftUnits: leftUnits(group) }]
      : []),
    { step: 'reserve', failedUnits, byUnits },
    { step: 'result', units: byUnits },
  ]
}

function withReserves(
  groups: readonly GroupOffer[],
  shares: readonly Share[],
  rule: SharingRule,
): RoundShare[] {
  const reserves = reservesOf(afterAnswers(groups, shares, []), rule)
  return shares.map((share) => {
    const reserve = reserves.find(({ of }) => of === share.handle)
    return { ...share, reserve: reserve ? { handle: reserve.by, units: reserve.units } : null }
  })
}
