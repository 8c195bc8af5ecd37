import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { type Invitation, inviteMemberStep } from './steps/invite-member'

export const inviteMemberWorkflow = createWorkflow('invite-member', (input: Invitation) => {
  return new WorkflowResponse(inviteMemberStep(input))
})
