import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskRequest } from '../../../../../../contracts'
import { deskRequest } from '../../../../../../modules/supply/read/agreements/desk-agreements'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const request = await deskRequest(knex, deskOf(req).organizationId, req.params.id ?? '')
  res.json({ request } satisfies { request: DeskRequest })
}
