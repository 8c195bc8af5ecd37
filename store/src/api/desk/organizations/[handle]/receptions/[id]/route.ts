import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskReceptionWhole } from '../../../../../../contracts'
import { notFound } from '../../../../../../kernel/problem'
import { deskReception } from '../../../../../../modules/supply/read/receptions/desk-receptions'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const reception = await deskReception(knex, deskOf(req).organizationId, req.params.id ?? '')
  if (!reception) throw notFound('No encontramos esa recepción en esta mesa.')
  res.json({ reception } satisfies DeskReceptionWhole)
}
