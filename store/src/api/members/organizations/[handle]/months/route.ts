import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { actingOf } from '../../../../../modules/federation/read/acting'
import { readSoldMonths } from '../../../../../modules/settlement/read/sold-months'
import { isMonth } from '../../../../../modules/settlement/rules/month'

const asked = z.object({ until: z.string().refine(isMonth, 'Ese mes no se entiende.').optional() })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { until } = read(asked, req.query)
  res.json(await readSoldMonths(knex, { organizationId: actingOf(req).organizationId, until }))
}
