import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { refundLinesWorkflow } from '../../../../../workflows/consignment/refund-lines'
import { lineRefundSchema } from '../../../../consignment-acts'
import { staffOf } from '../../../staff'

/** Gives back what was handed over, line by line. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await refundLinesWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId, ...read(lineRefundSchema, req.body) },
  })
  res.status(201).json({ refund: result })
}
