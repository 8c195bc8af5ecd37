import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../../kernel/problem'
import { readPeriod } from '../../../../../../modules/settlement/read/read-periods'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const period = await readPeriod(knex, organizationId, req.params.month ?? '')
  if (!period) throw notFound('Ese mes todavía no se ha cerrado.')
  res.json({ period })
}
