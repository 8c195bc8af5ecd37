import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { notFound } from '../../problem'
import type { Unreached } from '../../relay/not-told'
import { forgetUnsent } from '../../relay/send-once'
import { wake } from '../../relay/wake'
import { emitAgain } from '../../outbox/emit'
import { readEvent } from '../../outbox/events'

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

/** One transaction, so that there is nothing to undo. */
const closeUnreachedStep = createStep('close-unreached', async (given: Closing, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => close(trx, given))
  await wake(container)
  return new StepResponse(given)
})

/** Staff told her, or mended what kept a message from her. */
export const closeUnreachedWorkflow = createWorkflow('close-unreached', (given: Closing) => {
  return new WorkflowResponse(closeUnreachedStep(given))
})
