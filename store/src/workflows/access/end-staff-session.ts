import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { endStaffSession } from '../../modules/access/write/staff-session'

/** What ended stays ended. */
const endStaffSessionStep = createStep('end-staff-session', async (id: string, { container }) => {
  await endStaffSession(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  return new StepResponse({ id })
})

/** An entry into the panel is over: its cookie and its tokens open nothing any more. */
export const endStaffSessionWorkflow = createWorkflow('end-staff-session', (id: string) => {
  return new WorkflowResponse(endStaffSessionStep(id))
})
