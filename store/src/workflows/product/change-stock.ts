import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { StockChange } from '../../contracts/group'
import { recountStock } from '../../medusa/stock/recount-stock'
import { invalid, Problem } from '../../kernel/problem'
import { wake } from '../../outbox/wake'
import { holdMandate } from '../../modules/federation/read/hold-mandate'
import { readOwnProduct } from '../../modules/product/read/own-products'
import { withWhatThereIs } from './send-product'

export type Recount = StockChange & { organizationId: string; productId: string; by: string }

async function recount(trx: Knex.Transaction, given: Recount) {
  const { organizationId, productId, variantId, available, seen } = given
  await holdMandate(trx, given.by)
  const isCounted = await recountStock(trx, { organizationId, productId, variantId, available, seen })
  const product = await readOwnProduct(trx, organizationId, productId)
  const variant = product.content.variants.find(({ id }) => id === variantId)
  if (isCounted || variant?.available === available) return product
  if (!variant) throw invalid('Ese formato ya no existe. Vuelve a abrir el producto.')
  throw new Problem(
    'changed_meanwhile',
    `Mientras tanto cambió: ahora hay ${variant.available}. Revisa cuántas te quedan.`,
  )
}

/** One transaction, so that there is nothing to undo. */
const changeStockStep = createStep('change-stock', async (given: Recount, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { organizationId, productId } = given
  const edited = { productId, baseVersion: 0 }
  const product = await knex
    .transaction((trx) => recount(trx, given))
    .catch((error: unknown) => withWhatThereIs(knex, { organizationId, edited }, error))
  await wake(container)
  return new StepResponse(product)
})

/** A group says how many there are, from the number that it saw. */
export const changeStockWorkflow = createWorkflow('change-stock', (given: Recount) => {
  return new WorkflowResponse(changeStockStep(given))
})
