import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { databaseNow } from '../../../kernel/time/clock'
import type { Attempt } from '../write/attempt'

/**
 * Whether a transfer whose deadline seemed over is still waited for: a picture of it lies with the treasurer, or she
 * gave the buyer more time. Asked with the row held, and in two statements: one that waits reads what was before the wait.
 */
export async function isStillAwaited(trx: Knex.Transaction, attemptId: string): Promise<boolean> {
  const attempt = await trx<Attempt>('attempt').where('id', attemptId).forUpdate().first()
  if (!attempt || attempt.due_at > (await databaseNow(trx))) return true
  const waiting = await trx('payment_proof')
    .where({ attempt_id: attemptId, state: 'waiting' })
    .whereNull('deleted_at')
    .first<{ id: string } | undefined>('id')
  return waiting !== undefined
}
