import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Problem } from '../../problem'
import { wake } from '../../relay/wake'
import { holdMandate } from '../mandate/hold-mandate'
import { checkGate } from './gate'
import { readOwnProduct } from './own-products'
import { lockProduct } from './proposal'
import { readContent } from './read-content'
import { readSellingGroup } from './selling-group'

export type SaleChange = { organizationId: string; productId: string; to: 'paused' | 'on_sale'; by: string }

async function changeSale(trx: Knex.Transaction, { organizationId, productId, to, by }: SaleChange) {
  await holdMandate(trx, by)
  const group = await readSellingGroup(trx, organizationId)
  const product = await lockProduct(trx, organizationId, productId)
  const [from, target] = to === 'paused' ? ['published', 'draft'] : ['draft', 'published']
  if (product.status === target) return
  if (product.status !== from)
    throw new Problem('not_possible', 'Todavía no está a la venta: primero lo aprueba tu asociación.')
  // A draft that the group did not pause is the association's, and was perhaps never approved.
  if (to === 'on_sale' && !product.isPausedByGroup)
    throw new Problem('not_possible', 'Lo sacó de la venta tu asociación. Pregúntale a ella.')
  if (to === 'on_sale') checkGate(await readContent(trx, group, productId))
  const mark = to === 'paused' ? { pausedBy: by } : {}
  await trx('product')
    .where('id', productId)
    .update({
      status: target,
      metadata: trx.raw("(coalesce(metadata, '{}') - 'pausedBy') || cast(? as jsonb)", [
        JSON.stringify(mark),
      ]),
      updated_at: new Date(),
    })
}

/** One transaction, so that there is nothing to undo. */
const changeSaleStep = createStep('change-sale', async (given: SaleChange, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction((trx) => changeSale(trx, given))
  await wake(container)
  return new StepResponse(await readOwnProduct(knex, given.organizationId, given.productId))
})

/** A group takes a product off the shelf for a while, or puts it back. */
export const changeSaleWorkflow = createWorkflow('change-sale', (given: SaleChange) => {
  return new WorkflowResponse(changeSaleStep(given))
})
