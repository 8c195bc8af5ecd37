import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { statementDocument } from '../../../../../../../documents/make-document'
import { notFound } from '../../../../../../../kernel/problem'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { readStatement } from '../../../../../../../modules/settlement/read/read-statement'
import { formatAsked, sendDocument } from '../../../../../../send-document'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const format = formatAsked(req, ['pdf'])
  const statement = await readStatement(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    id: req.params.id ?? '',
    organizationId: actingOf(req).organizationId,
    from: 'own',
  })
  if (!statement) throw notFound('Esa liquidación no es de tu grupo.')
  sendDocument(res, await statementDocument(statement, format))
}
