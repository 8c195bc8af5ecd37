import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { sendRecallWorkflow } from '../../../../../../../workflows/supply/send-recall'
import { deskOf } from '../../../../../guard'

/** The second step: all of them are told, once. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, id: req.params.id ?? '' }
  const { result } = await sendRecallWorkflow(req.scope).run({ input })
  res.json(result)
}
