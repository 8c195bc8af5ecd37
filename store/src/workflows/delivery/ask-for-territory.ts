import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { Territory } from '../../contracts'
import { askForChange } from '../rights/ask-for-change'
import { wholeTerritory } from './writing-territory'

type Ask = { territory: Territory; by: string }

const askForTerritoryStep = createStep('ask-for-territory', async ({ territory, by }: Ask, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const asked = await knex.transaction(async (trx) =>
    askForChange(trx, { kind: 'territory', after: await wholeTerritory(trx, territory), by }),
  )
  return new StepResponse(asked)
})

/** Zones, rates and map: the first at once, others when a second person confirms them. One transaction, nothing to undo. */
export const askForTerritoryWorkflow = createWorkflow('ask-for-territory', (input: Ask) => {
  return new WorkflowResponse(askForTerritoryStep(input))
})
