import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { PublicSupply } from '../../contracts'
import { publicSupply } from '../../modules/supply/read/agreements/public-supply'

/** What can be promised to an institution, as ranges. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await publicSupply(knex)) satisfies PublicSupply)
}
