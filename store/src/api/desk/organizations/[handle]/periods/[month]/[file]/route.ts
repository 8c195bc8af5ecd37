import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { periodDocument } from '../../../../../../../documents/make-document'
import { notFound } from '../../../../../../../kernel/problem'
import { readPeriodHeads } from '../../../../../../../modules/settlement/read/read-periods'
import { formatAsked, sendDocument } from '../../../../../../send-document'
import { deskOf } from '../../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const format = formatAsked(req, ['csv', 'xlsx'])
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const month = req.params.month ?? ''
  const found = await readPeriodHeads(knex, organizationId, month)
  if (!found) throw notFound('Ese mes todavía no se ha cerrado.')
  sendDocument(res, await periodDocument({ month, all: found.all }, found.heads, format))
}
