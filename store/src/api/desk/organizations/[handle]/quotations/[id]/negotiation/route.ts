import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { noteNegotiationWorkflow } from '../../../../../../../workflows/supply/agreements/note-negotiation'
import { deskOf } from '../../../../../guard'
import { negotiationAsked } from '../../../agreements/agreement-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, id: req.params.id ?? '', said: read(negotiationAsked, req.body) }
  const { result } = await noteNegotiationWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
