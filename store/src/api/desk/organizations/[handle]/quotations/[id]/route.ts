import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskQuotationPage } from '../../../../../../contracts'
import { agreementTermsShown } from '../../../../../../modules/federation/read/agreement-terms'
import { quotationAtDesk, shownAtDesk } from '../../../../../../modules/supply/read/agreements/find-quotation'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { organizationId } = deskOf(req)
  const kept = await quotationAtDesk(knex, organizationId, req.params.id ?? '')
  const terms = await agreementTermsShown(knex, organizationId)
  res.json({ quotation: shownAtDesk(kept), terms } satisfies DeskQuotationPage)
}
