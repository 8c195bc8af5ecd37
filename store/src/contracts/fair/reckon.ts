/** What phone and store reckon alike at a fair, in whole pesos. */
import type { PaidBy } from './till.ts'

type Priced = { priceClp: number; units: number }

export const totalOf = (lines: readonly Priced[]): number =>
  lines.reduce((sum, { priceClp, units }) => sum + priceClp * units, 0)

/** What goes back to who paid; null: it is not enough. */
export const changeOf = (totalClp: number, receivedClp: number): number | null =>
  receivedClp < totalClp ? null : receivedClp - totalClp

type Paid = { paidBy: PaidBy; totalClp: number }

const sumOf = (sales: readonly Paid[], by: PaidBy) =>
  sales.reduce((sum, { paidBy, totalClp }) => sum + (paidBy === by ? totalClp : 0), 0)

export const paidIn = (sales: readonly Paid[]) => ({
  cashClp: sumOf(sales, 'cash'),
  cardClp: sumOf(sales, 'card'),
})

/** What should lie in the till, and what of it is too much (above zero) or missing. */
export function countedAgainst(till: { floatClp: number; cashClp: number }, countedClp: number) {
  const expectedClp = till.floatClp + till.cashClp
  return { expectedClp, differenceClp: countedClp - expectedClp }
}
