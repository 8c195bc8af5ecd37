import { numberOf, textOf } from '../kept.ts'
import type { Answer, Kept } from '../method-terms.ts'

/**
 * What a Webpay result means. Source: DOMAIN §6. Paid only when the gateway authorised it; what was given back since is
 * in `leftClp`.
 */
export function readWebpay(kept: Kept): Answer | null {
  const status = textOf(kept.status)
  if (status === null) return null
  return {
    state: stateOf(status, kept.response_code),
    order: textOf(kept.buy_order),
    amountClp: numberOf(kept.amount),
    leftClp: leftOf(status, kept),
    status,
    kept,
  }
}

function stateOf(status: string, responseCode: unknown): Answer['state'] {
  if (status === 'INITIALIZED') return 'open'
  return status === 'AUTHORIZED' && responseCode === 0 ? 'paid' : 'refused'
}

function leftOf(status: string, { amount, balance }: Kept): number | null {
  if (status === 'AUTHORIZED' || status === 'CAPTURED') return numberOf(amount)
  if (status === 'REVERSED' || status === 'NULLIFIED') return 0
  return status === 'PARTIALLY_NULLIFIED' ? numberOf(balance) : null
}
