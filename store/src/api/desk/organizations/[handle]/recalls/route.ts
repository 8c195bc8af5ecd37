import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { prepareRecallWorkflow } from '../../../../../workflows/supply/prepare-recall'
import { deskOf } from '../../../guard'
import { recallAsked } from '../lots/lot-schemas'

/** The first step: nobody is told yet. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, recall: read(recallAsked, req.body) }
  const { result } = await prepareRecallWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
