import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { approveRunWorkflow } from '../../../../../../../workflows/settlement/approve-run'
import { deskOf } from '../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const { result } = await approveRunWorkflow(req.scope).run({ input: { officer, id: req.params.id ?? '' } })
  res.json(result)
}
