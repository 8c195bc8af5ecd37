import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../problem'
import { confirmQuantitiesWorkflow } from '../../../../../workflows/consignment/confirm-quantities'
import { reasonSchema, unitsSchema } from '../../../schemas'

const body = z.object({ reason: reasonSchema, lines: unitsSchema })

/** How many there really are of each line: less than was bought goes back to the buyer. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await confirmQuantitiesWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: req.auth_context.actor_id, ...read(body, req.body) },
  })
  res.json({ consignment: result })
}
