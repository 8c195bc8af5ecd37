import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { confirmQuantitiesWorkflow } from '../../../../../workflows/consignment/confirm-quantities'
import { shortageSchema } from '../../../../consignment-acts'
import { staffOf } from '../../../staff'

/** How many there really are of each line: less than was bought goes back to the buyer. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await confirmQuantitiesWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId, ...read(shortageSchema, req.body) },
  })
  res.json({ consignment: result })
}
