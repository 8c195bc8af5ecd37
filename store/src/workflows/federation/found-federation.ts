import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { SellingEntity } from '../../contracts'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { writeOrganization } from './organizing'
import { writeSellingEntity } from './selling'
import { type ShareTermsInput, writeShareTerms } from './voting'

export type NewFederation = {
  handle: string
  name: string
  territory: string
  isInFormation: boolean
  communeCode: string
  sellingEntity: SellingEntity
  bank: Record<string, string>
  shares: ShareTermsInput
}

/** One transaction, so that there is nothing to undo. */
const foundFederationStep = createStep('found-federation', async (input: NewFederation, { container }) => {
  const { sellingEntity, bank, territory, shares, ...federation } = input
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await knex.transaction(async (trx) => {
    const organizationId = await writeOrganization(trx, { kind: 'federation', ...federation })
    await writeSellingEntity(trx, { ...sellingEntity, bank, territory })
    await writeShareTerms(trx, shares)
    return organizationId
  })
  return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveOrganization(id))
})

/** The first act of a federation: its name, who sells before the law, and the shares its assembly voted. */
export const foundFederationWorkflow = createWorkflow('found-federation', (input: NewFederation) => {
  return new WorkflowResponse(foundFederationStep(input))
})
