import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { changeStatusStep, type StatusChange } from './steps/change-status'

/** Pause, come back, leave. The catalogue follows by itself: a database trigger sees the row change. */
export const changeOrganizationStatusWorkflow = createWorkflow(
  'change-organization-status',
  (input: StatusChange) => {
    return new WorkflowResponse(changeStatusStep(input))
  },
)
