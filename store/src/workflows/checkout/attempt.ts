import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ATTEMPT_MOVES, type AttemptState, LEASE_SECONDS, statesBefore } from '../../rules/attempt-state'

export type Attempt = {
  id: string
  idempotency_key: string
  body_hash: string
  state: AttemptState
  cancel_reason: string | null
  order_id: string | null
  order_token: string
  provider: 'webpay' | 'transfer'
  payment_session_id: string | null
  amount_clp: number
  gateway_order: string
  gateway_token: string | null
  gateway_url: string | null
  due_at: Date
  paid_at: Date | null
}

/**
 * Compare and set: the one way an attempt changes its state. Answers the row to whoever won, null to everybody else.
 * A move that somebody began and left (a crash) may be taken over after the lease.
 */
export async function moveAttempt(
  knex: Knex,
  id: string,
  to: AttemptState,
  set: { cancel_reason?: string; paid_at?: Date; gateway_result?: string } = {},
): Promise<Attempt | null> {
  const from = statesBefore(to)
  const mayTakeOver = (ATTEMPT_MOVES[to] as readonly string[]).includes(to)
  const assignments = Object.keys(set).map((column) => `${column} = :${column}`)
  const { rows } = await knex.raw<{ rows: Attempt[] }>(
    `update attempt set ${['state = :to', 'updated_at = now()', ...assignments].join(', ')}
      where id = :id and (state = any(:from)
        or (:mayTakeOver and state = :to and updated_at < now() - make_interval(secs => ${LEASE_SECONDS})))
      returning *`,
    { id, to, from, mayTakeOver, ...set },
  )
  return rows[0] ?? null
}

export async function findAttempt(
  knex: Knex,
  column: 'id' | 'idempotency_key' | 'gateway_token' | 'gateway_order' | 'order_token' | 'order_id',
  value: string,
): Promise<Attempt | null> {
  return (await knex<Attempt>('attempt').where(column, value).whereNull('deleted_at').first()) ?? null
}
