import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnStatements } from '../../../../../contracts'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readOwnStatements } from '../../../../../modules/settlement/read/own-statements'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statements = await readOwnStatements(knex, actingOf(req).organizationId)
  res.json({ statements } satisfies OwnStatements)
}
