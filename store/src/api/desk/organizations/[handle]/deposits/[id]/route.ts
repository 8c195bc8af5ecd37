import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../../../../kernel/problem'
import { readDeposit } from '../../../../../../modules/settlement/read/read-deposits'
import { federationDeskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const deposit = await readDeposit(knex, req.params.id ?? '')
  if (!deposit) throw notFound('Ese depósito no existe.')
  res.json({ deposit })
}
