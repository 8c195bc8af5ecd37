import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readOwnConsignment } from '../../../../../modules/consignment/read/read-own-consignments'

/** The consignment of the address as it is now, after whatever was asked of it. */
export async function sendConsignment(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ consignment: await readOwnConsignment(knex, actingOf(req).organizationId, req.params.id ?? '') })
}
