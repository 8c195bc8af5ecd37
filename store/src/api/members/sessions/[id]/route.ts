import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { endSessionWorkflow } from '../../../../workflows/access/end-session'
import { memberOf } from '../../../../modules/federation/read/acting'

export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, sessionId } = memberOf(req)
  const { id = '' } = req.params
  const input = { memberId, sessionId: id === 'current' ? sessionId : id }
  await endSessionWorkflow(req.scope).run({ input })
  res.status(204).end()
}
