import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readReviews } from '../../../../../modules/checkout/read/read-reviews'
import { federationDeskOf } from '../../../guard'

/** Payments that wait for somebody's decision. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ reviews: await readReviews(knex, memberId) })
}
