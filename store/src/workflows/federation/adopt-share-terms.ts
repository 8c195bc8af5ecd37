import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { type ShareTermsInput, writeShareTerms } from './voting'

/** One transaction, so that there is nothing to undo. */
const adoptShareTermsStep = createStep('adopt-share-terms', async (input: ShareTermsInput, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await knex.transaction((trx) => writeShareTerms(trx, input))
  return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveShareTerms(id))
})

export const adoptShareTermsWorkflow = createWorkflow('adopt-share-terms', (input: ShareTermsInput) => {
  return new WorkflowResponse(adoptShareTermsStep(input))
})
