import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { noteNegotiationWorkflow } from '../../../../../../../workflows/supply/agreements/note-negotiation'
import { deskOf } from '../../../../../guard'
import { reasonAsked } from '../../../agreements/agreement-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { reason } = read(reasonAsked, req.body)
  const said = { kind: 'withdrawn' as const, what: reason, why: '' }
  const input = { officer: deskOf(req).officer, id: req.params.id ?? '', said }
  const { result } = await noteNegotiationWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
