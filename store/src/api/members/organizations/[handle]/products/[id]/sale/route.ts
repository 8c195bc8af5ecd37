import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../problem'
import { changeSaleWorkflow } from '../../../../../../../workflows/product/change-sale'
import { saleSchema } from '../../../../../../../workflows/product/draft-input'
import { actingOf } from '../../../../../acting'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const input = { organizationId, by, productId: req.params.id ?? '', ...read(saleSchema, req.body) }
  const { result: product } = await changeSaleWorkflow(req.scope).run({ input })
  res.json({ product })
}
