import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { moveConsignmentWorkflow } from '../../../../../workflows/consignment/move-consignment'
import { read } from '../../../../../kernel/problem'
import { staffOf } from '../../../staff'

const body = z.object({
  to: z.enum(['accepted', 'packed', 'handed_over', 'delivered']),
  carrier: z.string().trim().max(80).optional(),
  trackingCode: z.string().trim().max(80).optional(),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await moveConsignmentWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId, ...read(body, req.body) },
  })
  res.json({ consignment: result })
}
