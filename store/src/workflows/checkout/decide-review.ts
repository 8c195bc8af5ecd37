import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Problem } from '../../problem'
import { findAttempt } from './attempt'
import { cancelAttempt } from './cancelling'
import { settleAttempt } from './settling'

type Decision = { id: string; decision: 'ask' | 'cancel' }

/** There is no undo: asking changes nothing that the gateway did not, and a cancelled order is placed anew. */
const decideStep = createStep('decide', async ({ id, decision }: Decision, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const attempt = await findAttempt(knex, 'id', id)
  if (attempt?.state !== 'in_review')
    throw new Problem('not_possible', 'Ese pago ya no está en revisión. Mira de nuevo cómo va.')
  const decided =
    decision === 'ask'
      ? await settleAttempt(container, id, 'ask')
      : await cancelAttempt(container, { id, reason: 'by_staff', from: 'in_review' })
  return new StepResponse(decided)
})

/** Staff asks Webpay again, or, having looked in its portal that nothing was charged, lets the order go. */
export const decideReviewWorkflow = createWorkflow('decide-review', (input: Decision) => {
  return new WorkflowResponse(decideStep(input))
})
