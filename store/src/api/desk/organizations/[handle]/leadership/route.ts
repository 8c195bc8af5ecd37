import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { deskLeadership } from '../../../../../modules/training/read/leadership/desk-leadership'
import { deskOf } from '../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await deskLeadership(knex, deskOf(req)))
}
