import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { NewOrganization } from './organizing'
import { createOrganizationStep } from './steps/create-organization'
import { openGroupWarehouseWorkflow } from './open-group-warehouse'

/** A new federation, association or group; a group gets the place and the parcels it needs to sell. */
export const createOrganizationWorkflow = createWorkflow('create-organization', (input: NewOrganization) => {
  const organization = createOrganizationStep(input)
  when({ input }, ({ input }) => input.kind === 'group').then(() =>
    openGroupWarehouseWorkflow.runAsStep({
      input: transform({ organization, input }, ({ organization, input }) => ({
        id: organization.id,
        handle: organization.handle,
        name: organization.name,
        city: input.locality ?? organization.name,
      })),
    }),
  )
  return new WorkflowResponse(organization)
})
