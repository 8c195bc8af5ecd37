import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { findHelpers } from '../../../../../workflows/mandate/find-helpers'
import { actingOf } from '../../../acting'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ helpers: await findHelpers(knex, organizationId) })
}
