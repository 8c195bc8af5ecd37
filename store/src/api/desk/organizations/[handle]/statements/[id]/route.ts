import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { STATEMENT_PAGE } from '../../../../../../contracts/desk/statements'
import { notFound, read } from '../../../../../../kernel/problem'
import { readStatement } from '../../../../../../modules/settlement/read/read-statement'
import { pageAsked } from '../../../../../page-asked'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const { page } = read(pageAsked, req.query)
  const statement = await readStatement(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    id: req.params.id ?? '',
    organizationId,
    from: 'above',
    limit: STATEMENT_PAGE,
    offset: (page - 1) * STATEMENT_PAGE,
  })
  if (!statement) throw notFound('Esa liquidación no existe.')
  res.json({ statement })
}
