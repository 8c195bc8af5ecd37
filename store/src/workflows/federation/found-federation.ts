import { isDeepStrictEqual } from 'node:util'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { SellingEntity } from '../../contracts'
import { FEDERATION } from '../../modules/federation'
import type { FederationService } from '../../modules/federation/service'
import { writeOrganization } from './organizing'
import { Problem } from '../../problem'
import { askForChange } from '../rights/ask-for-change'
import { CHANGE_KINDS, type ChangeData } from '../rights/kinds'
import type { ShareTermsInput } from './voting'

export type NewFederation = {
  handle: string
  name: string
  territory: string
  isInFormation: boolean
  communeCode: string
  sellingEntity: SellingEntity
  bank: Record<string, string>
  shares: ShareTermsInput
  by: string
}

/** One person founds; what is there already is changed by two. */
async function begin<K extends 'selling_entity' | 'share_terms'>(
  trx: Knex.Transaction,
  kind: K,
  after: ChangeData[K],
  by: string,
) {
  const before = await CHANGE_KINDS[kind].now(trx, 'federation')
  if (isDeepStrictEqual(before, after)) return
  if (before)
    throw new Problem(
      'needs_second_person',
      'La federación ya está fundada. Eso se cambia entre dos personas.',
    )
  await askForChange(trx, { kind, after, by })
}

/** One transaction, so that there is nothing to undo. */
const foundFederationStep = createStep('found-federation', async (input: NewFederation, { container }) => {
  const { sellingEntity, bank, territory, shares, by, ...federation } = input
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await knex.transaction(async (trx) => {
    const organizationId = await writeOrganization(trx, { kind: 'federation', ...federation })
    await begin(trx, 'selling_entity', { ...sellingEntity, bank, territory }, by)
    await begin(trx, 'share_terms', shares, by)
    return organizationId
  })
  return new StepResponse(await container.resolve<FederationService>(FEDERATION).retrieveOrganization(id))
})

/** The first act of a federation: its name, who sells before the law, and the shares its assembly voted. */
export const foundFederationWorkflow = createWorkflow('found-federation', (input: NewFederation) => {
  return new WorkflowResponse(foundFederationStep(input))
})
