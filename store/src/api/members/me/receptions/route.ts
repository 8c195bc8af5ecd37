import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownReceptions } from '../../../../modules/supply/read/receptions/own-receptions'

/** What is to come where an office of hers receives, for her phone, which has no signal there. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await ownReceptions(knex, memberOf(req)))
}
