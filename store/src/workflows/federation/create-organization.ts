import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
  when,
} from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { openGroupWarehouseWorkflow } from './open-group-warehouse'
import { type NewOrganization, writeOrganization } from '../../modules/federation/write/write-organization'

const createOrganizationStep = createStep(
  'create-organization',
  async (input: NewOrganization, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = await knex.transaction((trx) => writeOrganization(trx, input))
    return new StepResponse(
      await container.resolve<FederationService>(FEDERATION).retrieveOrganization(id),
      id,
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve<FederationService>(FEDERATION).deleteOrganizations(id)
  },
)

/** A new federation, association or group; a group gets the place and the ways of delivery that it needs to sell. */
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
