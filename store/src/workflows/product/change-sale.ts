import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { updateProduct } from '../../medusa/products/update-product'
import { Problem } from '../../kernel/problem'
import { holdMandate } from '../../modules/federation/read/hold-mandate'
import { checkGate } from '../../modules/product/write/gate'
import { readOwnProduct } from '../../modules/product/read/own-products'
import { lockProduct } from '../../modules/product/read/proposal'
import { readContent } from '../../modules/product/read/read-content'
import { readSellingGroup } from '../../modules/product/read/selling-group'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

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
  const says = to === 'paused' ? { pausedBy: by } : {}
  await updateProduct(trx, productId, { status: target, forgets: ['pausedBy'], says })
}

/** A group takes a product off the shelf for a while, or puts it back. */
export const changeSaleWorkflow = transactionWorkflow('change-sale', async (trx, given: SaleChange) => {
  await changeSale(trx, given)
  return readOwnProduct(trx, given.organizationId, given.productId)
})
