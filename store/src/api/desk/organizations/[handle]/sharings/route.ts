import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskSharings } from '../../../../../contracts'
import { deskSharings } from '../../../../../modules/supply/read/desk-sharings'
import { deskOf } from '../../../guard'

/** The call-offs that this desk shares out among groups. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const callOffs = await deskSharings(knex, deskOf(req).organizationId)
  res.json({ callOffs } satisfies DeskSharings)
}
