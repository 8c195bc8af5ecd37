import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { staffOf } from '../staff'
import { readChanges } from '../../../modules/access/read/read-changes'

/** What waits for a second person, and the newest hundred that are over. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ changes: await readChanges(knex, staffOf(req).userId) })
}
