import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { cancelConsignmentsWorkflow } from '../../../../../workflows/consignment/cancel-consignments'
import { reasonSchema } from '../../../schemas'
import { staffOf } from '../../../staff'

const body = z.object({ reason: reasonSchema })

/** Every consignment of a paid order that has not left yet, with one refund. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await cancelConsignmentsWorkflow(req.scope).run({
    input: { orderId: req.params.id ?? '', by: staffOf(req).userId, ...read(body, req.body) },
  })
  res.json(result)
}
