import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { drainOutbox } from '../../outbox/drain'

type Round = { why: string }

/** Each event is its own transaction and is never taken back. */
const deliverStep = createStep('deliver', async (_: Round, { container }) => {
  return new StepResponse({ delivered: await drainOutbox(container) })
})

export const deliverEventsWorkflow = createWorkflow('deliver-events', (input: Round) => {
  return new WorkflowResponse(deliverStep(input))
})
