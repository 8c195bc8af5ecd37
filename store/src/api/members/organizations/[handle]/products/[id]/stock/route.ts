import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { changeStockWorkflow } from '../../../../../../../workflows/product/change-stock'
import { stockSchema } from '../../../../../../../modules/product/write/draft-input'
import { actingOf } from '../../../../../../../modules/federation/read/acting'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const input = { organizationId, by, productId: req.params.id ?? '', ...read(stockSchema, req.body) }
  const { result: product } = await changeStockWorkflow(req.scope).run({ input })
  res.json({ product })
}
