import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { moveConsignmentWorkflow } from '../../../../../workflows/consignment/move-consignment'
import { read } from '../../../../../kernel/problem'
import { moveSchema } from '../../../../consignment-acts'
import { staffOf } from '../../../staff'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await moveConsignmentWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId, ...read(moveSchema, req.body) },
  })
  res.json({ consignment: result })
}
