import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { OwnTills } from '../../../../../contracts'
import { ownTills } from '../../../../../modules/fair/read/own-tills'
import { actingOf } from '../../../../../modules/federation/read/acting'

/** Whatever was said of a till, the phone is told how all of them stand. */
export async function answerTills(req: MedusaRequest, res: MedusaResponse, isNew = false) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tills: OwnTills = await ownTills(knex, actingOf(req).organizationId)
  res.status(isNew ? 201 : 200).json(tills)
}
