import type { Reliability } from '#contracts'
import { units } from '../../../store/src/kernel/text/format.ts'

/** What was kept of what was promised, a sentence each; nothing before something was received. */
export function reliabilityWords(of: Reliability): string[] {
  if (of.callOffs === 0) return []
  const { promisedUnits, deliveredUnits, onTimePercent, firstPercent } = of
  return [
    `De ${units(promisedUnits)} prometidas se entregaron ${units(deliveredUnits)}: el ${of.deliveredPercent ?? 0} %.`,
    `Llegó a tiempo el ${onTimePercent ?? 0} %.`,
    ...(firstPercent === null ? [] : [`De lo que se llevó, el ${firstPercent} % fue de primera.`]),
  ]
}
