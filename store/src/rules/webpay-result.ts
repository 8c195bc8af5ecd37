/** What a Webpay result means. Source: DOMAIN §6. */
export type WebpayFacts = {
  status: string
  amount: number
  buy_order: string
  response_code?: number | undefined
}

/** Paid only when the gateway authorised it and both the order and the amount are ours. */
export function isPaid(result: WebpayFacts, expected: { order: string; amountClp: number }): boolean {
  return result.status === 'AUTHORIZED' && result.response_code === 0 && isOurs(result, expected)
}

export function isOurs(result: WebpayFacts, expected: { order: string; amountClp: number }): boolean {
  return result.buy_order === expected.order && result.amount === expected.amountClp
}

/**
 * - paid: the money was taken for this order
 * - refused: it was not, and will not be with this token
 * - open: the buyer has not finished
 * - foreign: the gateway speaks of another order or amount: never believed, always looked at by a person
 */
export function readResult(
  result: WebpayFacts,
  expected: { order: string; amountClp: number },
): 'paid' | 'refused' | 'open' | 'foreign' {
  if (!isOurs(result, expected)) return 'foreign'
  if (isPaid(result, expected)) return 'paid'
  return result.status === 'INITIALIZED' ? 'open' : 'refused'
}
