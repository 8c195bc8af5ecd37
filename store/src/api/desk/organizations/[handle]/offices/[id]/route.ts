import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { byOfficer } from '../../../../../../modules/federation/write/write-act'
import { endOfficeWorkflow } from '../../../../../../workflows/federation/end-office'
import { deskOf } from '../../../../guard'

/** The office is over, at once: that is fewer rights, so one person does it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, officer } = deskOf(req)
  const { result } = await endOfficeWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', organizationId, by: byOfficer(officer), officer },
  })
  res.json(result)
}
