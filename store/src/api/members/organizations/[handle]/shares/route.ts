import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { ownShares } from '../../../../../modules/supply/read/own-shares'

/** What the group got of what institutions called for, and what it said to it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await ownShares(knex, actingOf(req).organizationId))
}
