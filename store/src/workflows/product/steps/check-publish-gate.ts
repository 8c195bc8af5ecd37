import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { gateFacts, type Missing, publishGate } from '../../../rules/publish-gate'
import { attributesSchema } from '../product-input'

type Priced = {
  title: string
  metadata: unknown
  variants: { prices: { amount: number; currency_code: string }[] }[]
}

export const stoppedAtGate = (title: string, missing: Missing[]) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, `«${title}»: ${missing.map(({ words }) => words).join(' ')}`)

/** Stops a product that does not yet say what a buyer must be told. */
export const checkPublishGateStep = createStep('check-publish-gate', async (ids: string[], { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: 'product',
    fields: ['id', 'title', 'metadata', 'variants.prices.amount', 'variants.prices.currency_code'],
    filters: { id: ids },
  })
  const products = data as Priced[]
  if (products.length !== ids.length)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Ese producto ya no existe.')

  for (const product of products) {
    const read = attributesSchema.safeParse(product.metadata)
    if (!read.success)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `«${product.title}»: faltan datos por completar.`)
    const prices = product.variants.flatMap((variant) => variant.prices)
    const priceClp = prices
      .filter((price) => price.currency_code === 'clp')
      .map((price) => Number(price.amount))
    const missing = publishGate(gateFacts(product.title, priceClp, read.data))
    if (missing.length > 0) throw stoppedAtGate(product.title, missing)
  }
  return new StepResponse(ids)
})
