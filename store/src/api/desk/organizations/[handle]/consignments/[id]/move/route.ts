import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { moveForGroupWorkflow } from '../../../../../../../workflows/consignment/help-group'
import { moveSchema } from '../../../../../../consignment-acts'
import { deskOf } from '../../../../../guard'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await moveForGroupWorkflow(req.scope).run({
    input: { officer: deskOf(req).officer, id: req.params.id ?? '', ...read(moveSchema, req.body) },
  })
  res.json({ consignment: result })
}
