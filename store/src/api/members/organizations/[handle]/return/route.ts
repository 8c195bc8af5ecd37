import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { changeOrganizationStatusWorkflow } from '../../../../../workflows/federation/change-organization-status'
import { ownActingOf } from '../../../../../modules/federation/read/acting'
import { sendOwnGroup } from '../send-own-group'

/** The group sells again; one that does already stays so, for a phone asks twice. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId: id } = ownActingOf(req)
  await changeOrganizationStatusWorkflow(req.scope).run({ input: { id, to: 'active', onlyFrom: 'paused' } })
  await sendOwnGroup(req, res)
}
