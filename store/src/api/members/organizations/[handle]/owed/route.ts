import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Owed } from '../../../../../contracts'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readOwed } from '../../../../../modules/ledger/read/read-owed'
import { readOwnAdvance } from '../../../../../modules/settlement/read/advances'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { organizationId } = actingOf(req)
  const [owed, advance] = await Promise.all([
    readOwed(knex, organizationId),
    readOwnAdvance(knex, organizationId),
  ])
  res.json({ ...owed, advance } satisfies Owed)
}
