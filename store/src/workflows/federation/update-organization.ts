import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { type OrganizationChange, updateOrganizationStep } from './steps/update-organization'

export const updateOrganizationWorkflow = createWorkflow(
  'update-organization',
  (input: OrganizationChange) => {
    return new WorkflowResponse(updateOrganizationStep(input))
  },
)
