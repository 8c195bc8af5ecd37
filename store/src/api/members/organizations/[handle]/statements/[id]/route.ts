import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { STATEMENT_PAGE } from '../../../../../../contracts/desk/statements'
import { notFound, read } from '../../../../../../kernel/problem'
import { actingOf } from '../../../../../../modules/federation/read/acting'
import { readStatement } from '../../../../../../modules/settlement/read/read-statement'
import { pageAsked } from '../../../../../page-asked'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { page } = read(pageAsked, req.query)
  const statement = await readStatement(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    id: req.params.id ?? '',
    organizationId: actingOf(req).organizationId,
    from: 'own',
    limit: STATEMENT_PAGE,
    offset: (page - 1) * STATEMENT_PAGE,
  })
  if (!statement) throw notFound('Esa liquidación no es de tu grupo.')
  res.json({ statement })
}
