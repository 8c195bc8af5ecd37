import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { receiveInputsWorkflow } from '../../../../../../../workflows/supply/inputs/receive-inputs'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { deskOf } from '../../../../../guard'
import { receptionAsked } from '../../purchase-schemas'
import { purchaseOf } from '../../read-purchase'

/** What came, and the bill as it was paid. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: purchaseId } = await purchaseOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const asked = { purchaseId, key, reception: read(receptionAsked, req.body) }
  const { result } = await receiveInputsWorkflow(req.scope).run({
    input: { officer: deskOf(req).officer, ...asked },
  })
  res.status(result.isNew ? 201 : 200).json(result)
}
