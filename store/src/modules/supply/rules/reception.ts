type Counted = {
  acceptedUnits: number
  downgradedUnits: number
  rejectedUnits: number
  why: string
  isMore: boolean
}

/**
 * What is wrong with what was counted at the collection point, by field; nothing: it can be kept.
 * @param left of what the group promised, what has not come yet · @param lotUnits what the lot was made of
 */
export function receptionProblems(
  counted: Counted,
  left: number,
  lotUnits = Number.POSITIVE_INFINITY,
): Record<string, string> {
  const { acceptedUnits, downgradedUnits, rejectedUnits, why, isMore } = counted
  const all = acceptedUnits + downgradedUnits + rejectedUnits
  if (all === 0) return { acceptedUnits: 'Cuenta al menos una: de primera, de segunda o rechazada.' }
  if (downgradedUnits + rejectedUnits > 0 && !why)
    return { why: 'Escribe qué tenían las de segunda o las rechazadas.' }
  if (acceptedUnits > left && !isMore)
    return {
      acceptedUnits: `De lo que prometió faltan ${Math.max(0, left)} de primera y anotas ${acceptedUnits}. Si de verdad trajo más, márcalo abajo.`,
    }
  if (all > lotUnits)
    return { lot: `De ese lote se hicieron ${lotUnits} y cuentas ${all}. Mira la etiqueta.` }
  return {}
}

/** What stands on a reception. `looseUnits`: of its lot in that call-off, received and not handed over yet. */
export type StandsOnReception = { isInvoiced: boolean; looseUnits: number }

/** Why so many units of what was accepted cannot be taken out of a reception any more; null: they can. */
export function whySettled(
  units: number,
  { isInvoiced, looseUnits }: StandsOnReception,
): 'invoiced' | 'handed_over' | null {
  if (isInvoiced) return 'invoiced'
  return units > looseUnits ? 'handed_over' : null
}

/** What is wrong with saying that so many of what was accepted are of second quality. */
export function downgradeProblems(units: number, why: string, acceptedUnits: number): Record<string, string> {
  if (units < 1) return { units: 'Escribe cuántas pasan a segunda.' }
  if (units > acceptedUnits) return { units: `De primera quedan ${acceptedUnits}: no más que esas.` }
  return why ? {} : { why: 'Escribe qué tenían.' }
}
