import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { stepUnionWorkflow } from '../../../../../../../workflows/supply/bids/step-union'
import { deskOf } from '../../../../../guard'
import { unionStepAsked } from '../../union-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, unionId: req.params.id ?? '', step: read(unionStepAsked, req.body) }
  const { result } = await stepUnionWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ ok: true })
}
