import type { PaymentReturn } from '../../modules/checkout/rules/payment-return'
import { textOf } from '../kept'

const TOKEN = /^[A-Za-z0-9]{64}$/
const ORDER = /^[A-Za-z0-9_-]{1,26}$/

/**
 * How a browser comes back from Webpay (DOMAIN §6). TBK_TOKEN is looked for first: with it the buyer gave up, and nothing
 * may be committed even when token_ws is there as well.
 */
export function readWebpayReturn(params: Record<string, unknown>): PaymentReturn {
  const token = matching(params.token_ws, TOKEN)
  const abortedToken = matching(params.TBK_TOKEN, TOKEN)
  const order = matching(params.TBK_ORDEN_COMPRA, ORDER)
  if (abortedToken) return { kind: 'aborted', token: abortedToken, order }
  if (token) return { kind: 'commit', token }
  if (order) return { kind: 'timed_out', order }
  return { kind: 'unknown' }
}

function matching(value: unknown, pattern: RegExp): string | null {
  const text = textOf(value)
  return text !== null && pattern.test(text) ? text : null
}
