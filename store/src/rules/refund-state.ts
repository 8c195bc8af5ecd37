/**
 * States of a refund and what may follow each. `sent`: the money is on its way to the buyer and the ledger says so;
 * `done`: Medusa's order says so too. `by_hand`: the treasurer must transfer it herself.
 */
export const REFUND_MOVES = {
  requested: ['sending', 'by_hand'],
  sending: ['sent', 'requested', 'by_hand', 'sending'],
  by_hand: ['sent'],
  sent: ['done'],
  done: [],
} as const satisfies Record<string, readonly string[]>

export type RefundState = keyof typeof REFUND_MOVES
export type RefundReason = 'shortage' | 'cancellation' | 'withdrawal' | 'guarantee'

/** Webpay gives money back for 90 days, and to debit and prepaid cards only the whole (DOMAIN §6). */
export const GATEWAY_REFUND_DAYS = 90
const WHOLE_ONLY = ['VD', 'VP']

/** How many times the gateway may refuse before the treasurer is asked. */
export const REFUND_TRIES = 5

type Charge = { provider: 'webpay' | 'transfer'; paymentType: string | null; amountClp: number; paidAt: Date }

/** Whether the gateway can give this amount back. */
export function canGatewayRefund(charge: Charge, amountClp: number, now: Date): boolean {
  if (charge.provider !== 'webpay') return false
  const days = (now.getTime() - charge.paidAt.getTime()) / 86_400_000
  if (days > GATEWAY_REFUND_DAYS) return false
  return amountClp === charge.amountClp || !WHOLE_ONLY.includes(charge.paymentType ?? '')
}

type GatewayFacts = { status: string; amount: number; balance?: number | null | undefined }

/** Pesos of the charge that the gateway still holds for us, or null when its answer does not say. */
export function leftAtGateway({ status, amount, balance }: GatewayFacts): number | null {
  if (status === 'AUTHORIZED' || status === 'CAPTURED') return amount
  if (status === 'REVERSED' || status === 'NULLIFIED') return 0
  return status === 'PARTIALLY_NULLIFIED' ? (balance ?? null) : null
}
