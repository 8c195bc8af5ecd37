import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { notFound } from '../../problem'

type Ending = { sessionId: string; memberId: string }

/** Ended at once and for good: nobody wants it back. */
const endSessionStep = createStep('end-session', async ({ sessionId, memberId }: Ending, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ended = await knex('member_session')
    .where({ id: sessionId, member_id: memberId })
    .whereNull('deleted_at')
    .update({ ended_at: knex.raw('coalesce(ended_at, now())'), updated_at: new Date() })
  if (ended !== 1) throw notFound('No encontramos esa sesión entre las tuyas.')
  return new StepResponse({ id: sessionId })
})

/** A member leaves, here or on another phone of hers. */
export const endSessionWorkflow = createWorkflow('end-session', (given: Ending) => {
  return new WorkflowResponse(endSessionStep(given))
})
