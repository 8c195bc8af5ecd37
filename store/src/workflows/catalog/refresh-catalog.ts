import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { drainCatalogChanges, rebuildCatalog } from '../../modules/catalog/refresh'
import { purgeShop } from '../../relay/purge'

/** The catalogue is derived: there is nothing to undo, a later run writes it again. */
const refreshStep = createStep('refresh', async (input: { all: boolean }, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refreshed = input.all ? await rebuildCatalog(knex) : await drainCatalogChanges(knex)
  return new StepResponse(refreshed)
})

const purgeStep = createStep(
  'purge',
  async (changed: { handles: string[]; groups: string[] }, { container }) => {
    if (changed.handles.length === 0) return new StepResponse(null)
    const tags = [
      'products',
      'organizations',
      ...changed.handles.map((h) => `product:${h}`),
      ...changed.groups.map((g) => `group:${g}`),
    ]
    await purgeShop(tags).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`the shop was not told what changed: ${error.message}`),
    )
    return new StepResponse(null)
  },
)

/** Reads again what changed (or everything) and tells the shop. */
export const refreshCatalogWorkflow = createWorkflow('refresh-catalog', (input: { all: boolean }) => {
  const refreshed = refreshStep(input)
  purgeStep(refreshed)
  return new WorkflowResponse(refreshed)
})
