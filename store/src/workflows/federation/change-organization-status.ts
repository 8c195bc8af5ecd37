import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { checkStatusChangeStep, type StatusChange } from './steps/check-status-change'
import { updateOrganizationStep } from './steps/update-organization'

/** Pause, come back, leave. The catalogue follows by itself: a database trigger sees the row change. */
export const changeOrganizationStatusWorkflow = createWorkflow(
  'change-organization-status',
  (input: StatusChange) => {
    return new WorkflowResponse(updateOrganizationStep(checkStatusChangeStep(input)))
  },
)
