import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { AttendanceLists } from '../../../../contracts'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownLists } from '../../../../modules/training/read/own-lists'

/** Lists of the sessions that she holds these days, to be passed on her phone without signal. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ lists: await ownLists(knex, memberOf(req)) } satisfies AttendanceLists)
}
