import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskReliability } from '../../../../../contracts'
import { deskReliability } from '../../../../../modules/supply/read/reliability'
import { deskOf } from '../../../guard'

/** How groups kept their promises, as their own association sees it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskReliability(knex, deskOf(req))) satisfies DeskReliability)
}
