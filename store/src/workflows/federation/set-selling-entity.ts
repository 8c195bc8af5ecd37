import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { type SellingEntityInput, writeSellingEntity } from './selling'

/** One transaction, so that there is nothing to undo. */
const setSellingEntityStep = createStep(
  'set-selling-entity',
  async (input: SellingEntityInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = await knex.transaction((trx) => writeSellingEntity(trx, input))
    return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveSellingEntity(id))
  },
)

export const setSellingEntityWorkflow = createWorkflow('set-selling-entity', (input: SellingEntityInput) => {
  return new WorkflowResponse(setSellingEntityStep(input))
})
