import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../kernel/problem'
import { memberOf } from '../../../../modules/federation/read/acting'
import { changeOwnNameWorkflow } from '../../../../workflows/federation/change-own-name'
import { invitationSchema } from '../../../invitation-schema'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, sessionId } = memberOf(req)
  const { name } = read(invitationSchema.pick({ name: true }), req.body)
  const { result } = await changeOwnNameWorkflow(req.scope).run({ input: { memberId, sessionId, name } })
  res.json(result)
}
