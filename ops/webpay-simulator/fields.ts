import { invalid } from './refuse.ts'

export type CreateFields = { buyOrder: string; sessionId: string; amountClp: number; returnUrl: string }

type Body = Record<string, unknown>

function text(body: Body, name: string, max: number): string {
  const value = body[name]
  if (typeof value !== 'string' || value.length === 0 || value.length > max) throw invalid(name)
  return value
}

/** Whole pesos, more than none. */
export function amountField(body: Body): number {
  const { amount } = body
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 1) throw invalid('amount')
  return amount
}

/** The limits of the contract: buy_order ≤26, session_id ≤61, return_url ≤255 and a web address. */
export function createFields(body: Body): CreateFields {
  const buyOrder = text(body, 'buy_order', 26)
  const sessionId = text(body, 'session_id', 61)
  const returnUrl = text(body, 'return_url', 255)
  if (!/^https?:$/.test(URL.parse(returnUrl)?.protocol ?? '')) throw invalid('return_url')
  return { buyOrder, sessionId, amountClp: amountField(body), returnUrl }
}
