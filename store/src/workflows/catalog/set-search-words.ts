import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { readSearchWords, writeSearchWords } from '../../modules/catalog/read/search-words'
import { purgeShop } from '../../modules/catalog/write/purge-shop'
import type { SearchWords } from '../../modules/catalog/rules/search-asked'

const writeSearchWordsStep = createStep(
  'write-search-words',
  async (words: SearchWords, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await readSearchWords(knex)
    await writeSearchWords(knex, words)
    return new StepResponse(words, before)
  },
  async (before, { container }) => {
    if (before) await writeSearchWords(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), before)
  },
)

const tellShopStep = createStep('tell-shop', async (_: SearchWords, { container }) => {
  await purgeShop(container, ['products'])
  return new StepResponse(null)
})

/** What a federation knows of how its buyers ask, all of it at once. */
export const setSearchWordsWorkflow = createWorkflow('set-search-words', (input: SearchWords) => {
  const words = writeSearchWordsStep(input)
  tellShopStep(words)
  return new WorkflowResponse(words)
})
