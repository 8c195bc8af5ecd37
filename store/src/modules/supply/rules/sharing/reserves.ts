import { type GroupOffer, leftUnits } from './group-offer.ts'
import { inTurn } from './rotation.ts'
import { type SharingRule, USUAL_RULE } from './sharing-rule.ts'

/** `by` covers `units` of what `of` holds, should it fail. */
export type Reserve = { of: string; by: string; units: number }

/**
 * A reserve group for each share: the first by turn that has the whole share left, or else the one that has most. What is
 * left of a group stands for one share only; the biggest shares, which are hardest to cover, are looked after first.
 * @param groups as they hold their shares now
 */
export function reservesOf(groups: readonly GroupOffer[], rule: SharingRule = USUAL_RULE): Reserve[] {
  const turns = inTurn(groups, rule.turn)
  const spare = new Map(turns.map((group) => [group, leftUnits(group)]))
  const bySize = turns.filter(({ heldUnits }) => heldUnits > 0).sort((a, b) => b.heldUnits - a.heldUnits)
  return bySize.flatMap((group) => {
    const others = turns
      .filter((other) => other !== group)
      .map((other) => ({ other, has: spare.get(other) ?? 0 }))
    const wanted = Math.ceil((group.heldUnits * rule.reservePercent) / 100)
    const most = Math.max(0, ...others.map(({ has }) => has))
    const chosen = others.find(({ has }) => has >= Math.min(wanted, most))
    const units = Math.min(wanted, chosen?.has ?? 0)
    if (!chosen || units === 0) return []
    spare.set(chosen.other, chosen.has - units)
    return [{ of: group.handle, by: chosen.other.handle, units }]
  })
}
