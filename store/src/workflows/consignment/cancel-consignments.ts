import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { type Cancellation, callOff } from './calling-off'

/** One transaction, so that there is nothing to undo. */
const cancelConsignmentsStep = createStep(
  'cancel-consignments',
  async (given: Cancellation, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const done = await knex.transaction((trx) => callOff(trx, given))
    await wake(container)
    return new StepResponse(done)
  },
)

/** Parts of a paid order will not be made: their stock is free and their money goes back. */
export const cancelConsignmentsWorkflow = createWorkflow('cancel-consignments', (given: Cancellation) => {
  return new WorkflowResponse(cancelConsignmentsStep(given))
})
