import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readActs, readOffices } from '../../../../../modules/federation/read/desk/read-acts'
import { deskOf } from '../../../guard'

/** Who holds which office, and what was done with it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [offices, acts] = await Promise.all([
    readOffices(knex, organizationId),
    readActs(knex, organizationId),
  ])
  res.json({ offices, acts })
}
