import { monthsFrom } from '../../../kernel/time/months.ts'

export const OFFER_MONTHS = 12

/** Why an offer for that month cannot be said on that day, in words; null: it can. */
export function offerProblem(month: string, today: string): string | null {
  const open = monthsFrom(today.slice(0, 7))
  if (open.includes(month)) return null
  return month < today
    ? 'Ese mes ya pasó: lo que dijiste queda como estaba.'
    : `Se dice a lo más con ${OFFER_MONTHS} meses de anticipación.`
}
