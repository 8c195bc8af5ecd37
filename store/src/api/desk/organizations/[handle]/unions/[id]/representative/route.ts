import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { representUnionWorkflow } from '../../../../../../../workflows/supply/bids/represent-union'
import { deskOf } from '../../../../../guard'
import { representativeAsked } from '../../union-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, unionId: req.params.id ?? '', asked: read(representativeAsked, req.body) }
  const { result } = await representUnionWorkflow(req.scope).run({ input })
  res.json(result)
}
