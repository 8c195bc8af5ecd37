import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { quotationDocument } from '../../../../../../../documents/make-document'
import { env } from '../../../../../../../env'
import { notFounded } from '../../../../../../../kernel/problem'
import { readShopInfo } from '../../../../../../../modules/federation/read/shop-info'
import {
  quotationAtDesk,
  shownToBuyer,
} from '../../../../../../../modules/supply/read/agreements/find-quotation'
import { formatAsked, sendDocument } from '../../../../../../send-document'
import { deskOf } from '../../../../../guard'

/** As its buyer has it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  formatAsked(req, ['pdf'])
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const kept = await quotationAtDesk(knex, deskOf(req).organizationId, req.params.id ?? '')
  const shop = await readShopInfo(knex, env.shopHas)
  if (!shop) throw notFounded()
  sendDocument(res, quotationDocument(shownToBuyer(kept), shop))
}
