import type { PaymentReturn } from '../../modules/checkout/rules/payment-return'
import { textOf } from '../kept'

const ORDER = /^kh[0-9a-f]{22}$/
const LEFT = 'anulado'

/** Khipu adds nothing to the addresses that it sends a browser back to: they name the order, and who gave up. */
export const waysBack = (returnUrl: string, order: string) => ({
  return_url: `${returnUrl}?${new URLSearchParams({ orden: order })}`,
  cancel_url: `${returnUrl}?${new URLSearchParams({ orden: order, salida: LEFT })}`,
})

export function readKhipuReturn({ orden, salida }: Record<string, unknown>): PaymentReturn {
  const order = textOf(orden)
  if (order === null || !ORDER.test(order)) return { kind: 'unknown' }
  return salida === LEFT ? { kind: 'aborted', token: null, order } : { kind: 'came_back', order }
}
