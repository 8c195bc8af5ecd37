/**
 * How a browser comes back from Webpay (DOMAIN §6). TBK_TOKEN is looked for first: with it the buyer gave up,
 * and nothing may be committed even when token_ws is there as well.
 */
export type PaymentReturn =
  | { kind: 'commit'; token: string }
  | { kind: 'aborted'; token: string; order: string | null }
  | { kind: 'timed_out'; order: string }
  | { kind: 'unknown' }

const TOKEN = /^[A-Za-z0-9]{64}$/
const ORDER = /^[A-Za-z0-9_-]{1,26}$/

export function readPaymentReturn(params: Record<string, unknown>): PaymentReturn {
  const token = matching(params.token_ws, TOKEN)
  const abortedToken = matching(params.TBK_TOKEN, TOKEN)
  const order = matching(params.TBK_ORDEN_COMPRA, ORDER)
  if (abortedToken) return { kind: 'aborted', token: abortedToken, order }
  if (token) return { kind: 'commit', token }
  if (order) return { kind: 'timed_out', order }
  return { kind: 'unknown' }
}

function matching(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null
}

/** Minutes after which nobody can be at Webpay's form any more: it lives ten (DOMAIN §6). */
export const FORM_MINUTES = 10

/**
 * Whether a buyer who left, or let the time pass, may be taken at her word where the gateway has decided nothing. An
 * order's name is no secret and a link can be passed on: only the browser that went to pay may give the payment up, or
 * anybody once nobody can be paying.
 */
export function mayGiveUp(back: { isHers: boolean; openMinutes: number }): boolean {
  return back.isHers || back.openMinutes >= FORM_MINUTES
}

/** `state` and page of an order for who came back. What is not hers says nothing that she did not bring. */
export function seenByOthers<State>(kind: PaymentReturn['kind'], state: State): State | 'unknown' {
  return kind === 'commit' ? state : 'unknown'
}

const ORDER_TOKEN = /^[A-Za-z0-9_-]{32}$/
const MOST_ORDERS = 8

/** The header `x-mingaco-orders`: tokens of the orders that this browser went to pay, as the shop's signed cookie has them. */
export function readOrders(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .filter((token) => ORDER_TOKEN.test(token))
    .slice(0, MOST_ORDERS)
}
