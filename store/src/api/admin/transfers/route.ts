import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readTransfers } from './read-transfers'

/** Orders that wait for a bank transfer: those with a picture to look at, then the first to expire first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ transfers: await readTransfers(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)) })
}
