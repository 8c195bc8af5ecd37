import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { sendRefund } from '../../modules/checkout/write/send-refund'

/** Money given back is not taken again: there is no undo, and the sweeper goes on where a crash left it. */
const sendStep = createStep('send', async ({ id }: { id: string }, { container }) => {
  await sendRefund(container, id)
  return new StepResponse({ id })
})

export const sendRefundWorkflow = createWorkflow('send-refund', (input: { id: string }) => {
  return new WorkflowResponse(sendStep(input))
})
