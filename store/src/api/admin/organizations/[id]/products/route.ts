import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { productInputSchema } from '../../../../../modules/product/write/product-input'
import { proposeProductsWorkflow } from '../../../../../workflows/product/propose-products'
import { read } from '../../../../../kernel/problem'
import { findOrganization } from '../find-organization'
import { byStaff } from '../../../staff'

const body = z.object({
  products: z
    .array(productInputSchema.extend({ publish: z.boolean().optional() }))
    .min(1)
    .max(60),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId } = await findOrganization(req)
  const { products } = read(body, req.body)
  const { result: proposed } = await proposeProductsWorkflow(req.scope).run({
    input: { organizationId, by: byStaff(req), products },
  })
  res.status(201).json({ products: proposed })
}
