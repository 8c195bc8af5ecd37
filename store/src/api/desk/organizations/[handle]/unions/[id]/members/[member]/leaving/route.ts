import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { leaveUnionWorkflow } from '../../../../../../../../../workflows/supply/bids/leave-union'
import { deskOf } from '../../../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id = '', member = '' } = req.params
  const input = { officer: deskOf(req).officer, unionId: id, member }
  const { result } = await leaveUnionWorkflow(req.scope).run({ input })
  res.json(result)
}
