import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { joinUnionWorkflow } from '../../../../../../../workflows/supply/bids/join-union'
import { deskOf } from '../../../../../guard'
import { unionMemberAsked } from '../../union-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, unionId: req.params.id ?? '', asked: read(unionMemberAsked, req.body) }
  const { result } = await joinUnionWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
