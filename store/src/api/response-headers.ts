import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { RESPONSE_HEADERS } from './header-rules'

/** Before every route. A page of ours then sets the policy that it needs itself. */
export function setHeaders(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  req.app.disable('x-powered-by')
  res.removeHeader('X-Powered-By')
  res.set(RESPONSE_HEADERS)
  next()
}
