import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskQuotation } from '../../../../../../contracts'
import { quotationAtDesk, shownAtDesk } from '../../../../../../modules/supply/read/agreements/find-quotation'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const kept = await quotationAtDesk(knex, deskOf(req).organizationId, req.params.id ?? '')
  res.json({ quotation: shownAtDesk(kept) } satisfies { quotation: DeskQuotation })
}
