import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { deliveryNote } from '../../../../../../../../../documents/make-document'
import { env } from '../../../../../../../../../env'
import { notFound, notFounded } from '../../../../../../../../../kernel/problem'
import { readShopInfo } from '../../../../../../../../../modules/federation/read/shop-info'
import { formatAsked, sendDocument } from '../../../../../../../../send-document'
import { deliveryOf } from '../../../read-delivery'

/** What goes with what was handed over: no document for the tax office. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  formatAsked(req, ['pdf'])
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const delivery = await deliveryOf(req)
  const handover = delivery.handovers.find(({ id }) => id === req.params.handover)
  if (!handover) throw notFound('No encontramos esa entrega.')
  const shop = await readShopInfo(knex, env.shopHas)
  if (!shop) throw notFounded()
  sendDocument(res, deliveryNote(delivery, handover, shop))
}
