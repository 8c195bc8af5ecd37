import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readPart } from '../../../../../modules/consignment/read/read-own-consignments'

/** The part of the address as it is now, after whatever was asked of it. */
export async function sendPart(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ consignment: await readPart(knex, actingOf(req).organizationId, req.params.id ?? '') })
}
