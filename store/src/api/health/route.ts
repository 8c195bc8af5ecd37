import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { unavailable } from '../../kernel/problem'

/** 200 only when the database answers. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw('select 1').catch(() => {
    throw unavailable('La base de datos no responde.')
  })
  res.json({ status: 'ok' })
}
