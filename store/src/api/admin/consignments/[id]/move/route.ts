import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { moveConsignmentWorkflow } from '../../../../../workflows/consignment/move-consignment'
import { read } from '../../../../../problem'

const body = z.object({
  to: z.enum(['accepted', 'packed', 'handed_over', 'delivered']),
  carrier: z.string().trim().max(80).optional(),
  trackingCode: z.string().trim().max(80).optional(),
})

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await moveConsignmentWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: req.auth_context.actor_id, ...read(body, req.body) },
  })
  res.json({ consignment: result })
}
