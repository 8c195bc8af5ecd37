import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskFairs } from '../../../../../contracts'
import { deskFairs } from '../../../../../modules/fair/read/desk-fairs'
import { deskOf } from '../../../guard'

/** What groups sold at fairs. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await deskFairs(knex, deskOf(req))) satisfies DeskFairs)
}
