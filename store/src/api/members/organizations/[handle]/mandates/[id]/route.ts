import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endMandateWorkflow } from '../../../../../../workflows/federation/end-mandate'
import { ownActingOf } from '../../../../../../modules/federation/read/acting'

export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = ownActingOf(req)
  await endMandateWorkflow(req.scope).run({ input: { id: req.params.id ?? '', organizationId, by } })
  res.status(204).end()
}
