import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { recordShipment } from '../../medusa/orders/record-shipment'

/** Goods that left have left: there is no undo, and the event that asks for it is delivered until it is done. */
const shipStep = createStep('ship', async ({ id }: { id: string }, { container }) => {
  await recordShipment(container, id)
  return new StepResponse({ id })
})

/** Medusa's order shows what a group handed over. */
export const shipConsignmentWorkflow = createWorkflow('ship-consignment', (input: { id: string }) => {
  return new WorkflowResponse(shipStep(input))
})
