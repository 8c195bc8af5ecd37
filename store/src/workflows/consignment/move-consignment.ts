import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { type Move, moveOn } from './moving'

/** One transaction, so that there is nothing to undo. */
const moveConsignmentStep = createStep('move-consignment', async (given: Move, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const done = await knex.transaction((trx) => moveOn(trx, given))
  await wake(container)
  return new StepResponse(done)
})

/** A consignment goes on: accepted, packed, handed over, delivered. */
export const moveConsignmentWorkflow = createWorkflow('move-consignment', (given: Move) => {
  return new WorkflowResponse(moveConsignmentStep(given))
})
