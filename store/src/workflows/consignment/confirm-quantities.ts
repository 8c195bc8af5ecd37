import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { type Confirmation, shorten } from './shortening'

/** One transaction, so that there is nothing to undo. */
const confirmQuantitiesStep = createStep('confirm-quantities', async (given: Confirmation, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const done = await knex.transaction((trx) => shorten(trx, given))
  await wake(container)
  return new StepResponse(done)
})

/** The group has less than was bought, and says why. */
export const confirmQuantitiesWorkflow = createWorkflow('confirm-quantities', (given: Confirmation) => {
  return new WorkflowResponse(confirmQuantitiesStep(given))
})
