import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import { forgetUnsent } from '../../medusa/sent-messages'
import { emitAgain } from '../../outbox/emit'
import { readEvent } from '../../outbox/events'
import { transactionWorkflow } from '../../outbox/transaction-workflow'
import { takeGivenUp } from '../../outbox/take-given-up'

type Closing = { id: string; decision: 'send_again' | 'told_by_hand' }

/** The event that was given up goes; sent again, a new one takes its place, with days of its own and its refusals forgotten. */
async function close(trx: Knex.Transaction, { id, decision }: Closing): Promise<void> {
  const event = await takeGivenUp(trx, id)
  if (!event) throw notFound('Ese aviso ya no está pendiente. Mira la lista de nuevo.')
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
