import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readRefunds } from '../../../modules/checkout/read/read-refunds'

/** Refunds, those that wait for the treasurer first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ refunds: await readRefunds(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)) })
}
