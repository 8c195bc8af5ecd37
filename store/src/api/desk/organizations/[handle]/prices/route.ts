import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskPrices } from '../../../../../contracts'
import { deskPrices } from '../../../../../modules/supply/read/agreements/price-lists'
import { deskOf } from '../../../guard'

/** Net prices by volume of each standard, as that desk said them. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskPrices(knex, deskOf(req).organizationId)) satisfies DeskPrices)
}
