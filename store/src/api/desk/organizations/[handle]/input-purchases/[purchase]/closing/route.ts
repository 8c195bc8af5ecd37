import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { closeAskingWorkflow } from '../../../../../../../workflows/supply/inputs/close-asking'
import { deskOf } from '../../../../../guard'
import { closingAsked } from '../../purchase-schemas'
import { purchaseOf } from '../../read-purchase'

/** The packs that groups take are ordered, or nothing is bought. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: purchaseId } = await purchaseOf(req)
  const input = { officer: deskOf(req).officer, purchaseId, closing: read(closingAsked, req.body) }
  const { result } = await closeAskingWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
