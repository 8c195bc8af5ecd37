import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readLotCode } from '../../../contracts/lot-code'
import { notFound } from '../../../kernel/problem'
import { lotShown } from '../../../modules/supply/read/lot-shown'

/** What a lot says to whoever has its code, however it was typed. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const code = readLotCode(req.params.code ?? '')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lot = code === null ? null : await lotShown(knex, code)
  if (!lot) throw notFound('No hay un lote con ese código.')
  res.set('Cache-Control', 'no-store').json(lot)
}
