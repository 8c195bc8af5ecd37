import type { Ledger } from './ledger.ts'
import { Refusal } from './refuse.ts'
import type { Transaction } from './transaction.ts'

const hourMs = 3_600_000
const reversalWindowMs = 3 * hourMs
const refundWindowMs = 90 * 24 * hourMs

/**
 * In full and within three hours it is reversed; otherwise nullified, with what is left as the balance.
 * Debit and prepaid cards only in full; nothing after 90 days; never more than the balance.
 */
export function refund(ledger: Ledger, t: Transaction, amountClp: number) {
  const at = ledger.now()
  const isRefundable = t.status === 'AUTHORIZED' || t.status === 'PARTIALLY_NULLIFIED'
  if (!isRefundable || t.authorizedAt === null)
    throw new Refusal(422, `Invalid status ${t.status} for transaction while refunding`)
  if (at - t.authorizedAt > refundWindowMs) throw new Refusal(422, 'Transaction is too old to be refunded')
  if (amountClp > t.balanceClp) throw new Refusal(422, 'Amount to refund is bigger than balance')
  const isFull = amountClp === t.amountClp
  if (!isFull && t.paymentType !== 'VN')
    throw new Refusal(422, 'Partial refund is not allowed for this payment type')
  t.balanceClp -= amountClp
  if (isFull && at - t.authorizedAt <= reversalWindowMs) {
    t.status = 'REVERSED'
    ledger.changed()
    return { type: 'REVERSED' }
  }
  t.status = t.balanceClp === 0 ? 'NULLIFIED' : 'PARTIALLY_NULLIFIED'
  ledger.changed()
  return {
    type: 'NULLIFIED',
    authorization_code: t.authorizationCode,
    authorization_date: new Date(at).toISOString(),
    nullified_amount: amountClp,
    balance: t.balanceClp,
    response_code: 0,
  }
}
