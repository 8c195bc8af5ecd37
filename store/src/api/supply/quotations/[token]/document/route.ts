import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { quotationDocument } from '../../../../../documents/make-document'
import { env } from '../../../../../env'
import { notFounded } from '../../../../../kernel/problem'
import { readShopInfo } from '../../../../../modules/federation/read/shop-info'
import { quotationOfBuyer, shownToBuyer } from '../../../../../modules/supply/read/agreements/find-quotation'
import { sendDocument } from '../../../../send-document'

/** The quotation as PDF, as a form of public purchases takes it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const kept = await quotationOfBuyer(knex, req.params.token ?? '')
  const shop = await readShopInfo(knex, env.shopHas)
  if (!shop) throw notFounded()
  sendDocument(res, quotationDocument(shownToBuyer(kept), shop))
}
