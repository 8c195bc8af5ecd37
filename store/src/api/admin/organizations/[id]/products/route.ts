import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { productInputSchema } from '../../../../../workflows/product/product-input'
import { proposeProductsWorkflow } from '../../../../../workflows/product/propose-products'
import { publishProductsWorkflow } from '../../../../../workflows/product/publish-products'
import { read } from '../../../../../problem'
import { findOrganization } from '../find-organization'

const body = z.object({
  products: z.array(productInputSchema.extend({ publish: z.boolean().optional() })).min(1).max(60),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId } = await findOrganization(req)
  const { products } = read(body, req.body)
  const { result: proposed } = await proposeProductsWorkflow(req.scope).run({ input: { organizationId, products } })

  const goOut = new Set(products.filter((product) => product.publish).map((product) => product.handle))
  const ids = proposed.filter((product) => goOut.has(product.handle)).map((product) => product.id)
  if (ids.length > 0) await publishProductsWorkflow(req.scope).run({ input: { ids } })
  res.status(201).json({ products: proposed.map(({ id, handle }) => ({ id, handle })) })
}
