import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endMentorshipWorkflow } from '../../../../../../../workflows/training/leadership/end-mentorship'
import { deskOf } from '../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { id: req.params.id ?? '', officer: deskOf(req).officer }
  const { result } = await endMentorshipWorkflow(req.scope).run({ input })
  res.json(result)
}
