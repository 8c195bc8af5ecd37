import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { withdrawCircleMeetingWorkflow } from '../../../../../../../../../workflows/training/leadership/withdraw-circle-meeting'
import { circleOf } from '../../../../read-circle'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { ...(await circleOf(req)), meeting: req.params.meeting ?? '' }
  const { result } = await withdrawCircleMeetingWorkflow(req.scope).run({ input })
  res.json(result)
}
