import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../problem'
import { cancelConsignmentsWorkflow } from '../../../../../workflows/consignment/cancel-consignments'
import { reasonSchema } from '../../../schemas'

const body = z.object({ reason: reasonSchema })

/** Every part of a paid order that has not left yet, with one refund. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await cancelConsignmentsWorkflow(req.scope).run({
    input: { orderId: req.params.id ?? '', by: req.auth_context.actor_id, ...read(body, req.body) },
  })
  res.json(result)
}
