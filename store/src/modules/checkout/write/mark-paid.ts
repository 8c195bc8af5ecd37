import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { postCapture } from '../../consignment/write/post-capture'
import { type Attempt, moveAttempt } from './attempt'
import { recordCapture } from '../../../medusa/payments/record-capture'
import { emit } from '../../../outbox/emit'

/**
 * Attempt, Medusa's payment, ledger and event in one transaction: all of it or nothing. Null when somebody else moved the
 * attempt first.
 */
export async function markPaid(
  trx: Knex.Transaction,
  attempt: Attempt,
  gatewayResult: string,
): Promise<Attempt | null> {
  const { id, payment_session_id: sessionId } = attempt
  if (!sessionId) throw new Error(`attempt ${id} has no payment session`)
  const paid = await moveAttempt(trx, id, 'paid', {
    gateway_result: gatewayResult,
    paid_at: attempt.updated_at,
  })
  if (!paid) return null
  await recordCapture(trx, sessionId)
  await postCapture(trx, paid)
  await emit(trx, 'order.paid', { attempt_id: id })
  return paid
}
