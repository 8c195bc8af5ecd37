import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { decide, type Decision } from './deciding'

/** One transaction, so that there is nothing to undo. */
const decideProposalStep = createStep('decide-proposal', async (given: Decision, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => decide(trx, given))
  await wake(container)
  return new StepResponse({ id: given.productId, decision: given.decision })
})

/** The association says yes, or what is missing. */
export const decideProposalWorkflow = createWorkflow('decide-proposal', (given: Decision) => {
  return new WorkflowResponse(decideProposalStep(given))
})
