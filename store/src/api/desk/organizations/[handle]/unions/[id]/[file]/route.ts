import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { unionDocument } from '../../../../../../../documents/make-document'
import { chileDay } from '../../../../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../../../../kernel/time/clock'
import { deskUnion } from '../../../../../../../modules/supply/read/bids/desk-unions'
import { formatAsked, sendDocument } from '../../../../../../send-document'
import { deskOf } from '../../../../../guard'

/** What goes on top of its folder. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  formatAsked(req, ['pdf'])
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const union = await deskUnion(knex, deskOf(req).organizationId, req.params.id ?? '')
  sendDocument(res, unionDocument(union, chileDay(await databaseNow(knex))))
}
