import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readOwnConsignments } from '../../../../../modules/consignment/read/read-own-consignments'

/** What waits for the group, or with `done=1` what does not any more. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({
    consignments: await readOwnConsignments(knex, actingOf(req).organizationId, req.query.done === '1'),
  })
}
