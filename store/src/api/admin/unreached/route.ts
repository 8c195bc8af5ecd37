import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { readUndelivered } from '../../../outbox/read-undelivered'

/** Messages that nobody took, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ unreached: await readUndelivered(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)) })
}
