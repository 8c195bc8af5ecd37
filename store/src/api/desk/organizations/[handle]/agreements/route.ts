import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskAgreements } from '../../../../../contracts'
import { deskAgreements } from '../../../../../modules/supply/read/agreements/desk-agreements'
import { deskOf } from '../../../guard'

/** Institutions, what they asked, what they were offered and what runs: of that desk. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskAgreements(knex, deskOf(req).organizationId)) satisfies DeskAgreements)
}
