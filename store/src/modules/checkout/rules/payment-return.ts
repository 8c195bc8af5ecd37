/**
 * How a browser comes back from a gateway.
 * - commit: with the payment's secret token, to have it ended
 * - came_back: with our name for it only, which is no secret
 * - aborted, timed_out: the buyer left, or let the time pass
 */
export type PaymentReturn =
  | { kind: 'commit'; token: string }
  | { kind: 'came_back'; order: string }
  | { kind: 'aborted'; token: string | null; order: string | null }
  | { kind: 'timed_out'; order: string }
  | { kind: 'unknown' }

/**
 * Whether a buyer who left, or let the time pass, may be taken at her word where the gateway has decided nothing. An
 * order's name is no secret and a link can be passed on: only the browser that went to pay may give the payment up, or
 * anybody once nobody can be paying: the gateway's form lives `formMinutes`.
 */
export function mayGiveUp(back: { isHers: boolean; openMinutes: number; formMinutes: number }): boolean {
  return back.isHers || back.openMinutes >= back.formMinutes
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
