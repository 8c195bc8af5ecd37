import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { shareCostsWorkflow } from '../../../../../../../workflows/supply/inputs/share-costs'
import { deskOf } from '../../../../../guard'
import { costsAsked } from '../../purchase-schemas'
import { purchaseOf } from '../../read-purchase'

/** What came and its cost become each group's own. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: purchaseId } = await purchaseOf(req)
  const input = { officer: deskOf(req).officer, purchaseId, costs: read(costsAsked, req.body) }
  const { result } = await shareCostsWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
