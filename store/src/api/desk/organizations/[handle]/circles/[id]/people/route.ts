import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { putInCircleWorkflow } from '../../../../../../../workflows/training/leadership/put-in-circle'
import { circlePeople } from '../../circle-schema'
import { circleOf } from '../../read-circle'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { ...(await circleOf(req)), ...read(circlePeople, req.body) }
  const { result } = await putInCircleWorkflow(req.scope).run({ input })
  res.json(result)
}
