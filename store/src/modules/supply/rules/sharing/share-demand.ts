import { type Bounded, boundedProportion, type Part } from './bounded-proportion.ts'
import { checkOffers, countedUnits, floorUnits, type GroupOffer, leftUnits } from './group-offer.ts'
import { partnersOf } from './partners.ts'
import { inTurn } from './rotation.ts'
import type { ShareStep } from './share-steps.ts'
import { type By, topUnits, USUAL_RULE } from './sharing-rule.ts'

/** What is shared out now of what a buyer asked. `lotUnits`: the minimum lot of the standard; `by`: the usual rule if none. */
export type Demand = { units: number; lotUnits: number; by?: By }
/** What a group gets beyond what it holds, and why; of every group, also those that get nothing. */
export type Share = { handle: string; units: number; steps: ShareStep[] }
export type Sharing = {
  askedUnits: number
  /** what all groups together can give yet */
  canBeHadUnits: number
  /** the lesser of the two: what the shares add up to */
  sharedUnits: number
  missingUnits: number
  /** by turn */
  shares: Share[]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * Shares out a demand among groups: in proportion to what each has sure and is qualified for, no group above what it has
 * left, none below a lot where it can be helped, and to the unit. Where there is not a lot for each, who got least so far
 * is first. What groups hold of it already stays as it is.
 * @throws RangeError when something is no whole number
 */
export function shareDemand({ units, lotUnits: lot, by }: Demand, groups: readonly GroupOffer[]): Sharing {
  if (![units, lot].every((value) => Number.isSafeInteger(value) && value >= 0))
    throw new RangeError(`not units: ${units}, ${lot}`)
  checkOffers(groups)
  const { rule, demandUnits } = by ?? { rule: USUAL_RULE, demandUnits: units }
  const lotUnits = rule.keepsLots ? lot : Math.min(lot, 1)
  const canBeHadUnits = sum(groups.map(leftUnits))
  const sharedUnits = Math.min(units, canBeHadUnits)
  const top = topOf({ rule, demandUnits }, { groups, lotUnits, sharedUnits })
  const turns = inTurn(
    top && !top.isLifted ? groups.map((group) => ({ ...group, ...top })) : groups,
    rule.turn,
  )
  const having = turns.filter((group) => leftUnits(group) > 0)
  const { partners, rest } = partnersOf(sharedUnits, having, lotUnits)
  const amongUnits = sharedUnits - (rest?.units ?? 0)
  const bounds = partners.map((group) => boundedBy(group, lotUnits))
  const parts = boundedProportion(amongUnits, bounds)
  const ofUnits = sum(bounds.map(({ weight }) => weight))

  const shares = turns.map((group): Share => {
    const asked = { step: 'asked', askedUnits: units, canBeHadUnits, groups: having.length } as const
    const steps: ShareStep[] = [asked, ...hadBefore(group)]
    if (top && leftUnits(group) > 0) steps.push({ step: 'top', percent: rule.topPercent, ...top })
    const index = partners.indexOf(group)
    const part = parts[index]
    if (part) steps.push(...inProportion(part, { group, ofUnits, sharedUnits: amongUnits }))
    else if (rest?.group === group) steps.push({ step: 'rest', lotUnits, byUnits: rest.units })
    else if (leftUnits(group) > 0) steps.push({ step: 'sat_out', lotUnits, partners: partners.length })
    const given = part?.units ?? (rest?.group === group ? rest.units : 0)
    return { handle: group.handle, units: given, steps: [...steps, { step: 'result', units: given }] }
  })
  return { askedUnits: units, canBeHadUnits, sharedUnits, missingUnits: units - sharedUnits, shares }
}

type Among = { groups: readonly GroupOffer[]; lotUnits: number; sharedUnits: number }

/** The top of the rule; lifted where the groups could not give all that can be had below it. Null: there is none. */
function topOf(by: By, { groups, lotUnits, sharedUnits }: Among) {
  const most = topUnits(by, lotUnits)
  if (most === null) return null
  const below = sum(groups.map((group) => leftUnits({ ...group, topUnits: most })))
  return { topUnits: most, isLifted: below < sharedUnits }
}

const boundedBy = (group: GroupOffer, lotUnits: number): Bounded => ({
  weight: countedUnits(group),
  floor: floorUnits(group, lotUnits),
  cap: leftUnits(group),
})

function hadBefore(group: GroupOffer): ShareStep[] {
  const { sureUnits, qualifiedUnits, committedUnits, heldUnits } = group
  const counted = { step: 'counted', sureUnits, qualifiedUnits, countedUnits: countedUnits(group) } as const
  if (group.hasDeclined) return [counted, { step: 'declined' }]
  if (committedUnits + heldUnits === 0) return [counted]
  const { topUnits: _, ...own } = group
  return [counted, { step: 'left', committedUnits, heldUnits, leftUnits: leftUnits(own) }]
}

type InAll = { group: GroupOffer; ofUnits: number; sharedUnits: number }

function inProportion(part: Part, { group, ofUnits, sharedUnits }: InAll): ShareStep[] {
  const counted = countedUnits(group)
  const isTop = group.topUnits !== undefined && group.topUnits < counted - group.committedUnits
  const bound = part.bound === 'cap' && isTop ? 'top' : part.bound
  const wholeUnits = Number((BigInt(counted) * BigInt(sharedUnits)) / BigInt(ofUnits))
  const steps: ShareStep[] = [{ step: 'proportion', countedUnits: counted, ofUnits, sharedUnits, wholeUnits }]
  const movedBy = part.wholeUnits - wholeUnits
  if (movedBy !== 0) steps.push({ step: 'moved', because: bound ?? 'others', byUnits: movedBy })
  const roundedBy = part.units - part.wholeUnits
  if (roundedBy !== 0) steps.push({ step: 'rounded', byUnits: roundedBy })
  return steps
}
