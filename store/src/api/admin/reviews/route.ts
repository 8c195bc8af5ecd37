import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readReviews } from '../../../modules/checkout/read/read-reviews'

/** Payments that wait for somebody's decision. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ reviews: await readReviews(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)) })
}
