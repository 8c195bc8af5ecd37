import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { askAtDeskWorkflow } from '../../../../../workflows/access/ask-at-desk'
import { officeAskedAtDesk } from '../../../../office-asked'
import { deskOf } from '../../../guard'

/** Happens when a second officer confirms it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, handle, officer, isWithoutBoard: isRescue } = deskOf(req)
  const after = await officeAskedAtDesk(req, { id: organizationId, handle })
  const input = { kind: 'office' as const, after, officer, isRescue }
  const { result } = await askAtDeskWorkflow(req.scope).run({ input })
  res.status(202).json({ change: result })
}
