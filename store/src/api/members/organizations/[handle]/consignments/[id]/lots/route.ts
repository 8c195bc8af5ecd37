import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { nameLotsWorkflow } from '../../../../../../../workflows/supply/name-lots'
import { lotsOfLines } from '../../../lots/lot-schemas'
import { sendConsignment } from '../../send-consignment'

/** From which lots each line comes. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  await nameLotsWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', organizationId, by, ...read(lotsOfLines, req.body) },
  })
  await sendConsignment(req, res)
}
