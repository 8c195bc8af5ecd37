import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { wake } from '../../outbox/wake'
import { openPayment } from '../../modules/checkout/write/open-payment'
import { placeOrder, type Placing } from '../../modules/checkout/write/place-order'

/**
 * One step, without an undo on purpose: the order is there whole or not at all, and an order whose payment could not be
 * opened must stay, so that the same request can open it again. What is never paid is undone by its deadline.
 */
const placeAndOpenStep = createStep('place-and-open', async (placing: Placing, { container }) => {
  const placed = await placeOrder(container, placing)
  await wake(container)
  return new StepResponse(await openPayment(container, placed))
})

/** From a basket to an order that waits for its payment. */
export const placeOrderWorkflow = createWorkflow('place-order', (input: Placing) => {
  return new WorkflowResponse(placeAndOpenStep(input))
})
