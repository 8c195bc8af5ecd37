import { largestRemainder, portionsOf } from '../../../../kernel/largest-remainder'

/** How much a group took on. */
export type Taken = { organizationId: string; units: number }

export type InputCost = Taken & {
  takenUnits: number
  costClp: number
  /** Of its cost, what it got of the pesos that do not divide. */
  roundedClp: number
}

export type SharedCost = {
  costs: InputCost[]
  /** What of the last pack nobody took stays with who bought, who pays for it. */
  surplus: { units: number; costClp: number }
}

/**
 * Shares what came and its bill among those who took some of it. Each gets what it took; where less came, of that its part,
 * to the unit. The bill goes by the units that each got, to the peso: what nobody took is of who bought it, so that no
 * group pays for what it did not ask for.
 * @returns costs in the order of `taken`; with the surplus they add up to the bill
 */
export function shareCost(taken: readonly Taken[], goodUnits: number, billClp: number): SharedCost {
  const takenUnits = taken.reduce((sum, { units }) => sum + units, 0)
  const got =
    goodUnits >= takenUnits
      ? taken.map(({ units }) => units)
      : largestRemainder(
          goodUnits,
          taken.map(({ units }) => units),
        )
  const surplusUnits = Math.max(goodUnits - takenUnits, 0)
  const parts = portionsOf(billClp, [...got, surplusUnits])
  return {
    costs: taken.map(({ organizationId, units }, index) => {
      const { part, whole } = parts[index] ?? { part: 0, whole: 0 }
      return {
        ...{ organizationId, takenUnits: units, units: got[index] ?? 0 },
        ...{ costClp: part, roundedClp: part - whole },
      }
    }),
    surplus: { units: surplusUnits, costClp: parts.at(-1)?.part ?? 0 },
  }
}
