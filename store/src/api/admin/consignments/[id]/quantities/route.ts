import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { confirmQuantitiesWorkflow } from '../../../../../workflows/consignment/confirm-quantities'
import { reasonSchema, unitsSchema } from '../../../schemas'
import { staffOf } from '../../../staff'

const body = z.object({ reason: reasonSchema, lines: unitsSchema })

/** How many there really are of each line: less than was bought goes back to the buyer. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await confirmQuantitiesWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId, ...read(body, req.body) },
  })
  res.json({ consignment: result })
}
