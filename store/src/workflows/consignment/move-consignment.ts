import { createWorkflow, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { createOrderFulfillmentWorkflow } from '@medusajs/medusa/core-flows'
import { fulfillmentInputStep } from './steps/fulfillment-input'
import { type Move, moveStateStep } from './steps/move-state'

/** A consignment goes on; handing it over is also Medusa's fulfilment, which takes the goods out of the stock. */
export const moveConsignmentWorkflow = createWorkflow('move-consignment', (move: Move) => {
  const moved = moveStateStep(move)
  when({ move }, ({ move }) => move.to === 'handed_over').then(() => {
    createOrderFulfillmentWorkflow.runAsStep({ input: fulfillmentInputStep(moved) })
  })
  return new WorkflowResponse(moved)
})
