import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { pricesDocument } from '../../../../../documents/make-document'
import { env } from '../../../../../env'
import { notFound, notFounded } from '../../../../../kernel/problem'
import { chileDay } from '../../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../../kernel/time/clock'
import { readShopInfo } from '../../../../../modules/federation/read/shop-info'
import { publicPrices } from '../../../../../modules/supply/read/agreements/price-lists'
import { sendDocument } from '../../../../send-document'

/** All prices that a supplier publishes, as PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const prices = (await publicPrices(knex)).filter(({ supplier }) => supplier.handle === req.params.supplier)
  if (prices.length === 0) throw notFound('Ahí no hay precios publicados.')
  const shop = await readShopInfo(knex, env.shopHas)
  if (!shop) throw notFounded()
  sendDocument(res, pricesDocument(prices, shop, chileDay(await databaseNow(knex))))
}
