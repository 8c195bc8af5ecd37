import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../../kernel/problem'
import { readRun } from '../../../../../../modules/settlement/read/read-payouts'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const run = await readRun(knex, req.params.id ?? '', officer)
  if (!run) throw notFound('Ese pago no existe.')
  res.json({ run })
}
