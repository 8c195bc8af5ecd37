import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Ending = { sessionId: string; memberId: string }

/** Ended at once and for good: nobody wants it back. */
async function end(trx: Knex.Transaction, { sessionId, memberId }: Ending) {
  const ended = await trx('member_session')
    .where({ id: sessionId, member_id: memberId })
    .whereNull('deleted_at')
    .update({ ended_at: trx.raw('coalesce(ended_at, now())'), updated_at: new Date() })
  if (ended !== 1) throw notFound('No encontramos esa sesión entre las tuyas.')
  return { id: sessionId }
}

/** A member leaves, here or on another phone of hers. */
export const endSessionWorkflow = transactionWorkflow('end-session', end)
