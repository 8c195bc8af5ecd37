import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endPointWorkflow } from '../../../../../../../workflows/delivery/end-point'
import { deskOf } from '../../../../../guard'
import { pointOf } from '../../read-points'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, name } = await pointOf(req)
  const { result } = await endPointWorkflow(req.scope).run({
    input: { id, name, officer: deskOf(req).officer },
  })
  res.json(result)
}
