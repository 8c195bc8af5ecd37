import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { groupFaults } from '../../../../../../../modules/supply/read/receptions/group-faults'
import { belowOf } from '../../read-groups'

/** What of that group's was rejected or of second quality, and what teaches it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await groupFaults(knex, (await belowOf(req)).id))
}
