import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { changeSaleWorkflow } from '../../../../../../../workflows/product/change-sale'
import { saleSchema } from '../../../../../../../modules/product/write/draft-input'
import { actingOf } from '../../../../../../../modules/federation/read/acting'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const input = { organizationId, by, productId: req.params.id ?? '', ...read(saleSchema, req.body) }
  const { result: product } = await changeSaleWorkflow(req.scope).run({ input })
  res.json({ product })
}
