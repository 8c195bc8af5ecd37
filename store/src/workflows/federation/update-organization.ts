import { StepResponse, WorkflowResponse, createStep, createWorkflow } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'

export type OrganizationChange = {
  id: string
  name?: string
  commune_code?: string | null
  locality?: string | null
  trade?: string | null
  is_trusted?: boolean
  is_in_formation?: boolean
}

/** Writes the given fields; the undo writes back what they were. */
const updateOrganizationStep = createStep(
  'update-organization',
  async (change: OrganizationChange, { container }) => {
    const federation = container.resolve<FederationService>(FEDERATION)
    const before = await federation.retrieveOrganization(change.id)
    const was = Object.fromEntries(
      Object.keys(change).map((key) => [key, before[key as keyof typeof before]]),
    )
    const organization = await federation.updateOrganizations(change)
    return new StepResponse(organization, { ...was, id: change.id })
  },
  async (before, { container }) => {
    if (before) await container.resolve<FederationService>(FEDERATION).updateOrganizations(before)
  },
)

export const updateOrganizationWorkflow = createWorkflow(
  'update-organization',
  (input: OrganizationChange) => {
    return new WorkflowResponse(updateOrganizationStep(input))
  },
)
