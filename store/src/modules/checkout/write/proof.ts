import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { termsOf } from '../../../gateways/terms'
import { Problem } from '../../../kernel/problem'
import type { Attempt } from './attempt'

export type Proof = {
  id: string
  attempt_id: string
  upload_hash: string
  image_hash: string
  file: string
  state: 'waiting' | 'accepted' | 'rejected'
  reason: string | null
  created_at: Date
}

export async function newestProof(knex: Knex, attemptId: string): Promise<Proof | null> {
  const row = await knex<Proof>('payment_proof')
    .where('attempt_id', attemptId)
    .whereNull('deleted_at')
    .orderBy('created_at', 'desc')
    .first()
  return row ?? null
}

/** A decision about a transfer, or a picture of it, holds its row first. */
export async function lockAwaitedTransfer(trx: Knex.Transaction, id: string): Promise<Attempt> {
  const attempt = await trx<Attempt>('attempt').where('id', id).whereNull('deleted_at').forUpdate().first()
  if (attempt?.state !== 'placed' || termsOf(attempt.provider).settledBy !== 'person') throw notAwaiting()
  return attempt
}

export const notAwaiting = () => new Problem('not_awaiting', 'Ese pedido ya no espera una transferencia.')

/** The pictures of a transfer that nobody has decided about: all of them share the decision. */
export async function decideProofs(
  trx: Knex.Transaction,
  attemptId: string,
  decision: { state: 'accepted' | 'rejected'; by: string; reason?: string },
): Promise<void> {
  await trx('payment_proof')
    .where({ attempt_id: attemptId, state: 'waiting' })
    .update({
      state: decision.state,
      reason: decision.reason ?? null,
      decided_by: decision.by,
      decided_at: new Date(),
      updated_at: new Date(),
    })
}
