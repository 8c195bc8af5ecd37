import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readOwnPayouts } from '../../../../../modules/settlement/read/read-payouts'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ payouts: await readOwnPayouts(knex, actingOf(req).organizationId) })
}
