import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { isToken, unknownPurchase } from '../../../modules/checkout/read/find-by-token'
import { readPurchase } from '../../../modules/checkout/read/read-purchase'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const token = String(req.params.token)
  const purchase = isToken(token)
    ? await readPurchase(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), token)
    : null
  if (!purchase) throw unknownPurchase()
  res.set('Cache-Control', 'no-store').json(purchase)
}
