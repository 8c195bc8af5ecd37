import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../../kernel/time/clock'
import { termsOf } from '../../../gateways/terms'
import { REFUND_MOVES, type RefundReason, type RefundState } from '../rules/refund-state'
import type { Attempt } from './attempt'
import { compareAndSet } from './compare-and-set'
import { emit } from '../../../outbox/emit'

export type RefundPart = { title: string; quantity: number; amountClp: number }

export type Refund = {
  id: string
  attempt_id: string
  order_id: string
  state: RefundState
  amount_clp: number
  reason: RefundReason
  note: string | null
  parts: RefundPart[]
  requested_by: string
  is_by_gateway: boolean
  tries: number
}

type Change = {
  tries?: number
  next_try_at?: Date
  last_error?: string | null
  is_by_gateway?: boolean
  sent_by?: string
  sent_at?: Date
}

/** The one way a refund changes its state: see `compareAndSet`. */
export function moveRefund(knex: Knex, id: string, to: RefundState, set: Change = {}, from?: RefundState[]) {
  return compareAndSet<Refund>(knex, { name: 'attempt_refund', moves: REFUND_MOVES }, id, to, set, from)
}

export type RefundRequest = {
  id: string
  reason: RefundReason
  note: string
  parts: RefundPart[]
  by: string
}

/**
 * Decides that a buyer gets money back, in the transaction of what she gets it back for. What the gateway cannot do (a
 * transfer, part of a debit charge, an old one) is the treasurer's to do by hand. Nothing to give back writes nothing.
 */
export async function requestRefund(
  trx: Knex.Transaction,
  attempt: Attempt,
  { id, reason, note, parts, by }: RefundRequest,
): Promise<void> {
  const amountClp = parts.reduce((total, part) => total + part.amountClp, 0)
  if (amountClp === 0) return
  const charge = {
    amountClp: attempt.amount_clp,
    paidAt: attempt.paid_at ?? new Date(0),
    kept: attempt.gateway_result,
  }
  const { refund } = termsOf(attempt.provider)
  const is_by_gateway = refund.isByGateway(charge, amountClp, await databaseNow(trx))
  await trx('attempt_refund').insert({
    id,
    attempt_id: attempt.id,
    order_id: attempt.order_id,
    state: is_by_gateway ? 'requested' : 'by_hand',
    amount_clp: amountClp,
    reason,
    note,
    parts: JSON.stringify(parts),
    requested_by: by,
    is_by_gateway,
  })
  await emit(trx, 'refund.requested', { refund_id: id })
}

export async function findRefund(knex: Knex, id: string): Promise<Refund | null> {
  return (await knex<Refund>('attempt_refund').where('id', id).first()) ?? null
}
