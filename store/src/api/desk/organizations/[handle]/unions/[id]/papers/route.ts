import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { noteUnionPaperWorkflow } from '../../../../../../../workflows/supply/bids/note-union-paper'
import { deskOf } from '../../../../../guard'
import { unionPaperAsked } from '../../union-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, unionId: req.params.id ?? '', paper: read(unionPaperAsked, req.body) }
  const { result } = await noteUnionPaperWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ ok: true })
}
