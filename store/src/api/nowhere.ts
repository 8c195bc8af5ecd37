import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { notFound } from '../kernel/problem'
import { errorHandler } from './error-handler'

let isLast = false

/**
 * An address or a method that nothing answers is told in our shape, not by Express's own English page. What answers
 * last must be asked last, and Medusa adds its routes after these middlewares: so this is added at the first request.
 */
export function answerNowhere(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isLast)
    req.app.use((lost, res, onwards) =>
      errorHandler(notFound('Esta dirección no existe.'), lost as MedusaRequest, res, onwards),
    )
  isLast = true
  next()
}
