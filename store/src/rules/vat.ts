/** Chilean VAT, contained in every price. net = round(gross / 1.19), vat = gross − net: the two always add up. */
export const VAT_RATE = 19

/** @param grossClp whole pesos, not negative */
export function vatOf(grossClp: number): { netClp: number; vatClp: number } {
  const netClp = Math.round((grossClp * 100) / (100 + VAT_RATE))
  return { netClp, vatClp: grossClp - netClp }
}
