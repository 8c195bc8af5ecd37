import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { drainCatalogChanges, rebuildCatalog, type Refreshed } from '../../modules/catalog/write/refresh'
import { purgeShop } from '../../modules/catalog/write/purge-shop'
import { ring } from '../../medusa/ring'
import { WHY_NOT_WORDS } from '../../modules/catalog/rules/sellable'
import { chileDay } from '../../kernel/time/chile-day'

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
    await purgeShop(container, tags)
    return new StepResponse(null)
  },
)

/** In the bell, once in a month for each: what is published and cannot be sold. */
const tellStaffStep = createStep(
  'tell-staff',
  async ({ unsellable }: Pick<Refreshed, 'unsellable'>, { container }) => {
    const month = chileDay(new Date()).slice(0, 7)
    for (const { id, title, why } of unsellable)
      await ring(container, {
        key: `unsellable:${id}:${why}:${month}`,
        title: `«${title}» no está a la venta: ${WHY_NOT_WORDS[why]}.`,
        description: 'La tienda no lo muestra ni lo cobra. Corrígelo en su ficha, o sácalo de lo publicado.',
      }).catch((error: Error) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`staff was not told of ${id}: ${error.message}`),
      )
    return new StepResponse(null)
  },
)

/** Reads again what changed (or everything) and tells the shop. */
export const refreshCatalogWorkflow = createWorkflow('refresh-catalog', (input: { all: boolean }) => {
  const refreshed = refreshStep(input)
  purgeStep(refreshed)
  tellStaffStep(refreshed)
  return new WorkflowResponse(refreshed)
})
