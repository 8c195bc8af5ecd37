import type { QuotationState } from '../../../../contracts/agreements'
import { vatOnNet } from '../../../../contracts/product/vat'
import { monthsFrom } from '../../../../kernel/time/months'
import { OFFER_MONTHS } from '../offer-months'

type Known = { isSigned: boolean; isWithdrawn: boolean; validUntil: string }

/** It can be signed until its last day is over. What was signed stays signed. */
export function quotationState({ isSigned, isWithdrawn, validUntil }: Known, today: string): QuotationState {
  if (isSigned) return 'signed'
  if (isWithdrawn) return 'withdrawn'
  return validUntil >= today ? 'open' : 'expired'
}

/** VAT is of the whole, as the invoice will have it. */
export function quotationTotals(lines: readonly { units: number; netUnitClp: number }[]) {
  const netClp = lines.reduce((sum, { units, netUnitClp }) => sum + units * netUnitClp, 0)
  const vatClp = vatOnNet(netClp)
  return { netClp, vatClp, totalClp: netClp + vatClp }
}

/** Each month from one to another, at most as far as can be offered; null: they are not in order, or too many. */
export function monthsBetween(from: string, to: string): string[] | null {
  const months = monthsFrom(from, OFFER_MONTHS)
  const last = months.indexOf(to)
  return last < 0 ? null : months.slice(0, last + 1)
}

type Line = { standard: string; from: string; to: string }

/** A line for each month, or what is wrong, by field. */
export function linesByMonth<L extends Line>(
  lines: readonly L[],
  today: string,
): { lines: (L & { month: string })[] } | { problems: Record<string, string> } {
  const open = monthsFrom(today.slice(0, 7))
  const problems: Record<string, string> = {}
  const seen = new Set<string>()
  const byMonth = lines.flatMap((line, at) => {
    const months = monthsBetween(line.from, line.to)
    if (!months) problems[`lines.${at}.to`] = 'El último mes va después del primero, a lo más un año.'
    else if (!months.every((month) => open.includes(month)))
      problems[`lines.${at}.from`] = `Desde este mes, y hasta ${OFFER_MONTHS} meses.`
    else if (months.some((month) => seen.has(`${line.standard} ${month}`)))
      problems[`lines.${at}.standard`] = 'Esa ficha ya está en otra línea para ese mes.'
    for (const month of months ?? []) seen.add(`${line.standard} ${month}`)
    return (months ?? []).map((month) => ({ ...line, month }))
  })
  return Object.keys(problems).length > 0 ? { problems } : { lines: byMonth }
}
