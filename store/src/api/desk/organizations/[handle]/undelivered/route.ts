import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readUndelivered } from '../../../../../outbox/read-undelivered'
import { federationDeskOf } from '../../../guard'

/** Messages that nobody took, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ undelivered: await readUndelivered(knex) })
}
