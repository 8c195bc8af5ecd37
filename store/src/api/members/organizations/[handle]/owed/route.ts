import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Owed } from '../../../../../contracts'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readOwed } from '../../../../../modules/ledger/read/read-owed'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const owed: Owed = await readOwed(knex, actingOf(req).organizationId)
  res.json(owed)
}
