import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskWeeks } from '../../../../../contracts'
import { deskWeeks } from '../../../../../modules/supply/read/desk-weeks'
import { deskOf } from '../../../guard'

/** What is to be delivered in each of the weeks that come. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskWeeks(knex, deskOf(req).organizationId)) satisfies DeskWeeks)
}
