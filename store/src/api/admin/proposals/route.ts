import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { gateFacts, publishGate } from '../../../rules/publish-gate'
import { attributesSchema } from '../../../workflows/product/product-input'

type Proposed = { id: string; title: string; metadata: unknown; variants: { prices: { amount: number }[] }[] }

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: products } = await query.graph({
    entity: 'product',
    fields: [
      'id',
      'handle',
      'title',
      'description',
      'metadata',
      'created_at',
      'categories.name',
      'variants.title',
      'variants.prices.amount',
      'organization.name',
      'organization.handle',
    ],
    filters: { status: 'proposed' },
    pagination: { take: 200, order: { created_at: 'ASC' } },
  })
  const proposals = products as Proposed[]
  res.json({ products: proposals.map((product) => ({ ...product, missing: missingOf(product) })) })
}

/** What the gate would say now, in sentences, before anybody presses a button. */
function missingOf({ title, metadata, variants }: Proposed): string[] {
  const read = attributesSchema.safeParse(metadata)
  if (!read.success) return ['Faltan datos por completar.']
  const prices = variants.flatMap((variant) => variant.prices.map((price) => Number(price.amount)))
  return publishGate(gateFacts(title, prices, read.data)).map(({ words }) => words)
}
