import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { BuyerQuotation } from '../../../../contracts'
import { quotationOfBuyer, shownToBuyer } from '../../../../modules/supply/read/agreements/find-quotation'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const kept = await quotationOfBuyer(knex, req.params.token ?? '')
  res.set('Cache-Control', 'no-store').json(shownToBuyer(kept) satisfies BuyerQuotation)
}
