import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import type { StockChange } from '../../contracts/group'
import { invalid, Problem } from '../../kernel/problem'
import { wake } from '../../outbox/wake'
import { holdMandate } from '../../modules/federation/read/hold-mandate'
import { readOwnProduct } from '../../modules/product/read/own-products'
import { withWhatThereIs } from './send-product'

export type Recount = StockChange & { organizationId: string; productId: string; by: string }

/** What is promised to buyers is never touched: a purchase that came meanwhile makes the update miss. */
const SQL = `update inventory_level l set updated_at = now(),
    stocked_quantity = l.reserved_quantity + :available,
    raw_stocked_quantity = jsonb_build_object('value', (l.reserved_quantity + :available)::text, 'precision', 20)
  from product_variant_inventory_item i
    join product_variant v on v.id = i.variant_id and v.deleted_at is null
    join federation_organization_product_product o on o.product_id = v.product_id and o.deleted_at is null
    join organization g on g.id = o.organization_id
  where i.variant_id = :variantId and i.deleted_at is null and v.product_id = :productId and g.id = :organizationId
    and l.inventory_item_id = i.inventory_item_id and l.location_id = g.stock_location_id and l.deleted_at is null
    and l.stocked_quantity - l.reserved_quantity = :seen`

async function recount(trx: Knex.Transaction, given: Recount) {
  const { organizationId, productId, variantId, available, seen } = given
  await holdMandate(trx, given.by)
  const { rowCount } = await trx.raw<{ rowCount: number }>(SQL, {
    organizationId,
    productId,
    variantId,
    available,
    seen,
  })
  const product = await readOwnProduct(trx, organizationId, productId)
  const variant = product.content.variants.find(({ id }) => id === variantId)
  if (rowCount === 1 || variant?.available === available) return product
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
