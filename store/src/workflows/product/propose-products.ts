import { Modules } from '@medusajs/framework/utils'
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  useQueryGraphStep,
} from '@medusajs/medusa/core-flows'
import { FEDERATION } from '../../modules/federation'
import { skuOf } from './product-input'
import { prepareProductsStep, type Proposal } from './steps/prepare-products'

type StockedVariant = { sku: string; inventory_items: { inventory_item_id: string }[] }

/** A group puts up products: they exist, with stock and owner, and wait for approval. */
export const proposeProductsWorkflow = createWorkflow('propose-products', (input: Proposal) => {
  const prepared = prepareProductsStep(input)
  const products = createProductsWorkflow.runAsStep({
    input: transform({ prepared }, ({ prepared }) => ({ products: prepared.products })),
  })
  createRemoteLinkStep(
    transform({ products, input }, ({ products, input }) =>
      products.map((product) => ({
        [FEDERATION]: { organization_id: input.organizationId },
        [Modules.PRODUCT]: { product_id: product.id },
      })),
    ),
  )
  const { data: variants } = useQueryGraphStep({
    entity: 'product_variant',
    fields: ['id', 'sku', 'inventory_items.inventory_item_id'],
    filters: transform({ products }, ({ products }) => ({
      product_id: products.map((product) => product.id),
    })),
  })
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ variants, input, prepared }, ({ variants, input, prepared }) => {
      const stock = new Map(
        input.products.flatMap((product) =>
          product.variants.map((variant, index) => [skuOf(product, index), variant.stock]),
        ),
      )
      return {
        inventory_levels: (variants as StockedVariant[]).flatMap(({ sku, inventory_items }) =>
          inventory_items.map(({ inventory_item_id }) => ({
            inventory_item_id,
            location_id: prepared.stockLocationId,
            stocked_quantity: stock.get(sku) ?? 0,
          })),
        ),
      }
    }),
  })
  return new WorkflowResponse(products)
})
