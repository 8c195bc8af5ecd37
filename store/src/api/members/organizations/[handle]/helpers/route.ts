import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findHelpers } from '../../../../../modules/federation/read/find-helpers'
import { actingOf } from '../../../../../modules/federation/read/acting'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ helpers: await findHelpers(knex, organizationId) })
}
