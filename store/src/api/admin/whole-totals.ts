import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { withWholeTotals } from '../../medusa/panel/whole-totals'

/** Money is whole pesos, in what Medusa's own routes answer too. */
function answerWholeTotals(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const answer = res.json.bind(res)
  res.json = (body) => answer(withWholeTotals(body))
  next()
}

export const wholeTotals = [{ matcher: '/admin/orders', middlewares: [answerWholeTotals] }]
