import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { statementDocument } from '../../../../../../../documents/make-document'
import { notFound } from '../../../../../../../kernel/problem'
import { readStatement } from '../../../../../../../modules/settlement/read/read-statement'
import { formatAsked, sendDocument } from '../../../../../../send-document'
import { deskOf } from '../../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const format = formatAsked(req, ['pdf', 'csv', 'xlsx'])
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = await readStatement(knex, { id: req.params.id ?? '', organizationId, from: 'above' })
  if (!statement) throw notFound('Esa liquidación no existe.')
  sendDocument(res, await statementDocument(statement, format))
}
