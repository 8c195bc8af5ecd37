import type { CreateProductWorkflowInputDTO } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, MedusaError, ProductStatus } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { FEDERATION } from '../../../modules/federation'
import type { FederationService } from '../../../modules/federation/service'
import { gateFacts, publishGate } from '../../../rules/publish-gate'
import { attributesSchema, type ProductAttributes, type ProductInput, skuOf } from '../product-input'
import { stoppedAtGate } from './check-publish-gate'

export type Proposal = {
  organizationId: string
  products: (ProductInput & { publish?: boolean | undefined })[]
}

type Named = { id: string; handle: string }

/**
 * Our words for a product turned into Medusa's, in the group's shipping profile and in the one channel: proposed, or out
 * at once where whoever sends it may publish and it passes the gate.
 */
export const prepareProductsStep = createStep('prepare-products', async (input: Proposal, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const group = await container
    .resolve<FederationService>(FEDERATION)
    .retrieveOrganization(input.organizationId)
  if (group.kind !== 'group' || !group.shipping_profile_id || !group.stock_location_id)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, 'Solo un grupo puede proponer productos.')

  const { data: channels } = await query.graph({
    entity: 'sales_channel',
    fields: ['id'],
    pagination: { take: 1 },
  })
  const handles = [...new Set(input.products.map((product) => product.category))]
  const { data: categories } = await query.graph({
    entity: 'product_category',
    fields: ['id', 'handle'],
    filters: { handle: handles },
  })
  const categoryId = new Map((categories as Named[]).map(({ handle, id }) => [handle, id]))
  const unknown = handles.filter((handle) => !categoryId.has(handle))
  if (unknown.length > 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `No existe la categoría: ${unknown.join(', ')}.`)

  const products = input.products.map((product): CreateProductWorkflowInputDTO => {
    const titles = product.variants.map((variant) => variant.title ?? 'Única')
    const category = categoryId.get(product.category)
    const attributes = attributesSchema.parse(product)
    if (product.publish) checkGate(product, attributes)
    return {
      title: product.title,
      handle: product.handle,
      description: product.description,
      status: product.publish ? ProductStatus.PUBLISHED : ProductStatus.PROPOSED,
      weight: product.packedWeightGrams,
      shipping_profile_id: group.shipping_profile_id as string,
      category_ids: category ? [category] : [],
      sales_channels: (channels as Named[]).map(({ id }) => ({ id })),
      metadata: { ...attributes, organization_handle: group.handle },
      options: [{ title: 'Formato', values: titles }],
      variants: product.variants.map((variant, index) => ({
        title: titles[index] ?? 'Única',
        sku: skuOf(product, index),
        options: { Formato: titles[index] ?? 'Única' },
        manage_inventory: true,
        prices: [{ currency_code: 'clp', amount: variant.priceClp }],
      })),
    }
  })
  return new StepResponse({ products, stockLocationId: group.stock_location_id })
})

function checkGate(product: ProductInput, attributes: ProductAttributes): void {
  const priceClp = product.variants.map((variant) => variant.priceClp)
  const missing = publishGate(gateFacts(product.title, priceClp, attributes))
  if (missing.length > 0) throw stoppedAtGate(product.title, missing)
}
