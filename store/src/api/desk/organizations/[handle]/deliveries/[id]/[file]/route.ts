import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { deliveryLists } from '../../../../../../../documents/make-document'
import { chileDay } from '../../../../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../../../../kernel/time/clock'
import { formatAsked, sendDocument } from '../../../../../../send-document'
import { deliveryOf } from '../read-delivery'

/** What to fetch and what goes into which box, to be taken along. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  formatAsked(req, ['pdf'])
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const delivery = await deliveryOf(req)
  sendDocument(res, deliveryLists(delivery, chileDay(await databaseNow(knex))))
}
