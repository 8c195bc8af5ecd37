import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import { type NewOrganization, writeOrganization } from '../organizing'

export const createOrganizationStep = createStep(
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
