import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Kept } from '../../../gateways/method-terms'
import type { Method } from '../../../gateways/terms'
import { ATTEMPT_MOVES, type AttemptState } from '../rules/attempt-state'
import { compareAndSet } from './compare-and-set'

export type Attempt = {
  id: string
  idempotency_key: string
  body_hash: string
  state: AttemptState
  cancel_reason: string | null
  order_id: string | null
  order_token: string
  provider: Method
  payment_session_id: string | null
  amount_clp: number
  gateway_order: string
  gateway_token: string | null
  gateway_url: string | null
  /** The gateway's last answer as it came, or who saw a transfer. */
  gateway_result: Kept | null
  due_at: Date
  paid_at: Date | null
  created_at: Date
  /** When it was last moved, by the database's clock. */
  updated_at: Date
  tries: number
  next_try_at: Date | null
  seen_by: string | null
}

type Change = {
  cancel_reason?: string
  paid_at?: Date
  gateway_result?: string
  tries?: number
  next_try_at?: Date | null
}

/** The one way an attempt changes its state: see `compareAndSet`. */
export function moveAttempt(
  knex: Knex,
  id: string,
  to: AttemptState,
  set: Change = {},
  from?: AttemptState[],
): Promise<Attempt | null> {
  return compareAndSet<Attempt>(knex, { name: 'attempt', moves: ATTEMPT_MOVES }, id, to, set, from)
}

export async function findAttempt(
  knex: Knex,
  column: 'id' | 'idempotency_key' | 'gateway_token' | 'gateway_order' | 'order_token' | 'order_id',
  value: string,
): Promise<Attempt | null> {
  return (await knex<Attempt>('attempt').where(column, value).whereNull('deleted_at').first()) ?? null
}
