type Counted = {
  acceptedUnits: number
  downgradedUnits: number
  rejectedUnits: number
  why: string
  isMore: boolean
}

/**
 * What is wrong with what was counted at the collection point, by field; nothing: it can be kept.
 * @param left of what the group promised, what has not come yet
 */
export function receptionProblems(counted: Counted, left: number): Record<string, string> {
  const { acceptedUnits, downgradedUnits, rejectedUnits, why, isMore } = counted
  if (acceptedUnits + downgradedUnits + rejectedUnits === 0)
    return { acceptedUnits: 'Cuenta al menos una: de primera, de segunda o rechazada.' }
  if (downgradedUnits + rejectedUnits > 0 && !why)
    return { why: 'Escribe qué tenían las de segunda o las rechazadas.' }
  const received = acceptedUnits + downgradedUnits
  if (received > left && !isMore)
    return {
      acceptedUnits: `De lo que prometió faltan ${Math.max(0, left)} y anotas ${received}. Si de verdad trajo más, márcalo abajo.`,
    }
  return {}
}
