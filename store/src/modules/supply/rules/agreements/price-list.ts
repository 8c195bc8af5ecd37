import type { PriceListRequest, PriceListShown, PriceStep } from '../../../../contracts'
import { clp } from '../../../../kernel/text/format'

/** What one costs, net, when so many are taken in a month; null: fewer than the list begins with, which is asked about. */
export function netUnitOf(steps: readonly PriceStep[], units: number): number | null {
  const reached = steps.filter(({ fromUnits }) => fromUnits <= units)
  return reached.at(-1)?.netUnitClp ?? null
}

/** What is wrong with a list, by field; nothing: it can be noted. Whoever takes more never pays more for one. */
export function priceListProblems(
  { validFrom, validUntil, steps }: PriceListRequest,
  today: string,
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (validUntil < today) problems.validUntil = 'Elige un día que viene.'
  else if (validUntil < validFrom) problems.validUntil = 'No puede terminar antes de empezar.'
  for (const [at, { fromUnits, netUnitClp }] of steps.entries()) {
    const before = steps[at - 1]
    if (!before) continue
    if (fromUnits <= before.fromUnits)
      problems[`steps.${at}.fromUnits`] = 'Cada tramo empieza con más que el anterior.'
    if (netUnitClp >= before.netUnitClp)
      problems[`steps.${at}.netUnitClp`] = 'Cada tramo cuesta menos que el anterior: si no, sobra.'
  }
  return problems
}

type Kept = Omit<PriceListShown, 'state'>

/** Each list with how it stands on a day, the newest first, as they are given: of two that hold the newer is in force. */
export function standingLists(lists: readonly Kept[], today: string): PriceListShown[] {
  const inForce = lists.find(({ validFrom, validUntil }) => validFrom <= today && validUntil >= today)
  return lists.map((list) => {
    if (list === inForce) return { ...list, state: 'in_force' }
    return { ...list, state: list.validFrom > today ? 'ahead' : 'passed' }
  })
}

type Line = { standard: string; units: number; netUnitClp: number | null }
type Priced<L> = L & { netUnitClp: number }

/**
 * Lines with their prices: what was left empty is as the list says, and what is other than the list needs a reason.
 * @param listOf the steps in force of a standard, by its handle
 */
export function pricedLines<L extends Line>(
  lines: readonly L[],
  listOf: (standard: string) => readonly PriceStep[] | undefined,
  why: string,
): { lines: Priced<L>[] } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const priced = lines.map((line, at) => {
    const listed = netUnitOf(listOf(line.standard) ?? [], line.units)
    const netUnitClp = line.netUnitClp ?? listed ?? 0
    if (netUnitClp === 0)
      problems[`lines.${at}.netUnitClp`] = 'Escribe el precio neto, en pesos: la lista no dice ninguno.'
    else if (listed !== null && listed !== netUnitClp && !why) {
      problems[`lines.${at}.netUnitClp`] = `La lista dice ${clp(listed)}.`
      problems.priceWhy = 'Di por qué va otro precio que el de la lista.'
    }
    return { ...line, netUnitClp }
  })
  return Object.keys(problems).length > 0 ? { problems } : { lines: priced }
}
