import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../../kernel/problem'
import { deskLots } from '../../../../../modules/supply/read/desk-lots'
import { deskOf } from '../../../guard'
import { lotsWanted } from './lot-schemas'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { code = null } = read(lotsWanted, req.query)
  res.json(await deskLots(knex, deskOf(req).organizationId, code))
}
