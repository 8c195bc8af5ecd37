import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { makeCircleWorkflow } from '../../../../../workflows/training/leadership/make-circle'
import { deskOf } from '../../../guard'
import { circleFacts } from './circle-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, facts: read(circleFacts, req.body) }
  const { result } = await makeCircleWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
