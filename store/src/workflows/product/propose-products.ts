import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { newId } from '../../new-id'
import { wake } from '../../relay/wake'
import { contentOfInput } from './content'
import type { ProductInput } from './product-input'
import { bodyHashOf } from './proposal'
import { readSellingGroup } from './selling-group'
import { sendNew } from './sending'

export type Proposed = {
  organizationId: string
  by: string
  /** `publish`: out at once, through the gate. */
  products: (ProductInput & { publish?: boolean | undefined })[]
}

/** One transaction for all of them, so that there is nothing to undo. */
const proposeProductsStep = createStep('propose-products', async (given: Proposed, { container }) => {
  const { organizationId, by, products } = given
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const written = await knex.transaction(async (trx) => {
    const group = await readSellingGroup(trx, organizationId)
    const done: { id: string; handle: string }[] = []
    for (const { publish = false, ...product } of products) {
      const { handle } = product
      const content = contentOfInput(product)
      const sending = { organizationId, by, key: newId('staff'), bodyHash: bodyHashOf(product) }
      done.push({
        id: await sendNew(trx, group, { ...sending, content, handle, isTrusted: publish }),
        handle,
      })
    }
    return done
  })
  await wake(container)
  return new StepResponse(written)
})

/** Staff puts up products for a group: they wait for approval, or go out where staff says so. */
export const proposeProductsWorkflow = createWorkflow('propose-products', (given: Proposed) => {
  return new WorkflowResponse(proposeProductsStep(given))
})
