import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { hideSecrets } from '../kernel/secret-address'

/** Medusa writes the address of every request into its log: there nobody finds what only its holder may know. */
export function hideToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  req.originalUrl = hideSecrets(req.originalUrl)
  next()
}
