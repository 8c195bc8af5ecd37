import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { refundLinesWorkflow } from '../../../../../workflows/consignment/refund-lines'
import { reasonSchema, seenUnitsSchema } from '../../../schemas'
import { staffOf } from '../../../staff'

const body = z.object({
  reason: z.enum(['withdrawal', 'guarantee']),
  note: reasonSchema,
  lines: seenUnitsSchema,
  withDelivery: z.boolean().default(false),
  bearer: z.enum(['shares', 'federation', 'fund', 'carrier']).default('shares'),
})

/** Gives back what was handed over, line by line. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await refundLinesWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId, ...read(body, req.body) },
  })
  res.status(201).json({ refund: result })
}
