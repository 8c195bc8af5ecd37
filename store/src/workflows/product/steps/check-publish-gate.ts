import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { publishGate } from '../../../rules/publish-gate'
import { attributesSchema } from '../product-input'

type PricedVariant = { prices: { amount: number; currency_code: string }[] }

/** Stops a product that does not yet say what a buyer must be told. */
export const checkPublishGateStep = createStep('check-publish-gate', async (ids: string[], { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: products } = await query.graph({
    entity: 'product',
    fields: ['id', 'title', 'metadata', 'variants.prices.amount', 'variants.prices.currency_code'],
    filters: { id: ids },
  })
  if (products.length !== ids.length)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Ese producto ya no existe.')

  for (const product of products) {
    const read = attributesSchema.safeParse(product.metadata)
    if (!read.success)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `«${product.title}»: faltan datos por completar.`)
    const prices = (product.variants as PricedVariant[]).flatMap((variant) => variant.prices)
    const { withdrawal, food, kind, photos, placeOfMaking } = read.data
    const missing = publishGate({
      kind,
      title: product.title,
      priceClp: prices.filter((price) => price.currency_code === 'clp').map((price) => Number(price.amount)),
      photoCount: photos.length,
      placeOfMaking,
      withdrawal: { applies: withdrawal.applies, reason: withdrawal.applies ? null : withdrawal.reason },
      food: food ?? null,
    })
    if (missing.length > 0)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `«${product.title}»: ${missing.join(' ')}`)
  }
  return new StepResponse(ids)
})
