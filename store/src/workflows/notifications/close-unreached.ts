import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import type { Unreached } from '../../outbox/undelivered'
import { forgetUnsent } from '../../notifications/send-once'
import { emitAgain } from '../../outbox/emit'
import { readEvent } from '../../outbox/events'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Closing = { id: string; decision: 'send_again' | 'told_by_hand' }
type GivenUp = { id: number; name: string; data: Record<string, unknown>; unreached: Unreached[] }

/** The event that was given up goes; sent again, a new one takes its place, with days of its own and its refusals forgotten. */
async function close(trx: Knex.Transaction, { id, decision }: Closing): Promise<void> {
  const event = /^\d{1,9}$/.test(id)
    ? await trx<GivenUp>('outbox')
        .where('id', Number(id))
        .whereNotNull('given_up_at')
        .whereNull('deleted_at')
        .forUpdate()
        .first()
    : undefined
  if (!event) throw notFound('Ese aviso ya no está pendiente. Mira la lista de nuevo.')
  const now = new Date()
  await trx('outbox').where('id', event.id).update({ deleted_at: now })
  if (decision !== 'send_again') return
  await forgetUnsent(
    trx,
    event.unreached.flatMap(({ keys }) => keys),
  )
  await emitAgain(trx, readEvent(event.name, event.data))
}

/** Staff told her, or mended what kept a message from her. */
export const closeUnreachedWorkflow = transactionWorkflow('close-unreached', async (trx, given: Closing) => {
  await close(trx, given)
  return given
})
