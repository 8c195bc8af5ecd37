import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { receiptDocument } from '../../../../documents/make-document'
import { env } from '../../../../env'
import { isToken, unknownPurchase } from '../../../../modules/checkout/read/find-by-token'
import { readPurchase } from '../../../../modules/checkout/read/read-purchase'
import { readShopInfo } from '../../../../modules/federation/read/shop-info'
import { sendDocument } from '../../../send-document'

/** A receipt that is not fiscal, of what was paid. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { token = '' } = req.params
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const purchase = isToken(token) ? await readPurchase(knex, token) : null
  const shop = await readShopInfo(knex, env.shopHas)
  if (!purchase?.payment.paidAt || !shop) throw unknownPurchase()
  sendDocument(res, receiptDocument(purchase, shop))
}
