import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../problem'
import { changeStockWorkflow } from '../../../../../../../workflows/product/change-stock'
import { stockSchema } from '../../../../../../../workflows/product/draft-input'
import { actingOf } from '../../../../../acting'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  const input = { organizationId, by, productId: req.params.id ?? '', ...read(stockSchema, req.body) }
  const { result: product } = await changeStockWorkflow(req.scope).run({ input })
  res.json({ product })
}
