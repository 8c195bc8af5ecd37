import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { refuseRequestWorkflow } from '../../../../../../../workflows/supply/agreements/refuse-request'
import { deskOf } from '../../../../../guard'
import { reasonAsked } from '../../../agreements/agreement-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { reason } = read(reasonAsked, req.body)
  const input = { officer: deskOf(req).officer, id: req.params.id ?? '', reason }
  const { result } = await refuseRequestWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
