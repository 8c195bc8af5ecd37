import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endCircleWorkflow } from '../../../../../../../workflows/training/leadership/end-circle'
import { circleOf } from '../../read-circle'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await endCircleWorkflow(req.scope).run({ input: await circleOf(req) })
  res.json(result)
}
