import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: products } = await query.graph({
    entity: 'product',
    fields: [
      'id', 'handle', 'title', 'description', 'metadata', 'created_at', 'categories.name', 'variants.title',
      'variants.prices.amount', 'organization.name', 'organization.handle',
    ],
    filters: { status: 'proposed' },
    pagination: { take: 200, order: { created_at: 'ASC' } },
  })
  res.json({ products })
}
