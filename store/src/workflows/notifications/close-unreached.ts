import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import { forgetUnsent } from '../../medusa/sent-messages'
import { emitAgain } from '../../outbox/emit'
import { eventWords, readEvent } from '../../outbox/events'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'
import { takeGivenUp } from '../../outbox/take-given-up'

type Closing = { id: string; decision: 'send_again' | 'told_by_hand'; officer: Officer }

/** The event that was given up goes; sent again, a new one takes its place, with days of its own and its refusals forgotten. */
async function close(trx: Knex.Transaction, { id, decision, officer }: Closing): Promise<void> {
  const event = await takeGivenUp(trx, id)
  if (!event) throw notFound('Ese aviso ya no está pendiente. Mira la lista de nuevo.')
  const what = decision === 'send_again' ? 'notice.sent_again' : 'notice.told_by_hand'
  await writeAct(trx, officer, { what, subject: id, after: { title: eventWords(event.name) } })
  if (decision !== 'send_again') return
  await forgetUnsent(
    trx,
    event.unreached.flatMap(({ keys }) => keys),
  )
  await emitAgain(trx, readEvent(event.name, event.data))
}

/** An officer told her, or mended what kept a message from her. */
export const closeUnreachedWorkflow = transactionWorkflow('close-unreached', async (trx, given: Closing) => {
  await close(trx, given)
  return { id: given.id, decision: given.decision }
})
