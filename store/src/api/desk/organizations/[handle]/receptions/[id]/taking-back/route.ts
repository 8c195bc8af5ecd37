import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { takeBackReceptionWorkflow } from '../../../../../../../workflows/supply/take-back-reception'
import { deskOf } from '../../../../../guard'
import { takenBackAsked } from '../../reception-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, id: req.params.id ?? '', ...read(takenBackAsked, req.body) }
  const { result } = await takeBackReceptionWorkflow(req.scope).run({ input })
  res.json(result)
}
