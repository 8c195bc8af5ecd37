import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endOfficeWorkflow } from '../../../../../../workflows/federation/end-office'
import { byStaff } from '../../../../staff'
import { findOrganization } from '../../find-organization'

/** The office is over, at once: that is fewer rights. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: organizationId } = await findOrganization(req)
  const { result } = await endOfficeWorkflow(req.scope).run({
    input: { id: req.params.office ?? '', organizationId, by: byStaff(req) },
  })
  res.json(result)
}
