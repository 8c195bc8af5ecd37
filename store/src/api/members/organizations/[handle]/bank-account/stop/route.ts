import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ownActingOf } from '../../../../../../modules/federation/read/acting'
import { changeBankAccountWorkflow } from '../../../../../../workflows/settlement/change-bank-account'

/** The change that waits is taken back. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by, handle: name } = ownActingOf(req)
  const input = { officer: null, name, stop: { organizationId, by } }
  const { result } = await changeBankAccountWorkflow(req.scope).run({ input })
  res.json(result)
}
