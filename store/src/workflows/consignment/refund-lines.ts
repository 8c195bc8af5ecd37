import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../relay/wake'
import { type LineRefund, takeBack } from './taking-back'

/** One transaction, so that there is nothing to undo. */
const refundLinesStep = createStep('refund-lines', async (given: LineRefund, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const done = await knex.transaction((trx) => takeBack(trx, given))
  await wake(container)
  return new StepResponse(done)
})

/** Goods that were handed over come back, or were bad: the buyer gets the money of those lines. */
export const refundLinesWorkflow = createWorkflow('refund-lines', (given: LineRefund) => {
  return new WorkflowResponse(refundLinesStep(given))
})
