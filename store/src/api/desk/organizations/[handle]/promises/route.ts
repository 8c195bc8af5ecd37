import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskPromises } from '../../../../../contracts'
import { deskPromises } from '../../../../../modules/supply/read/agreements/desk-promises'
import { deskOf } from '../../../guard'

/** What can still be promised. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskPromises(knex, deskOf(req).organizationId)) satisfies DeskPromises)
}
