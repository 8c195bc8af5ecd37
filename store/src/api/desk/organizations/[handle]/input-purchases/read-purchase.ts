import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { deskPurchase } from '../../../../../modules/supply/read/inputs/desk-purchases'
import { deskOf } from '../../../guard'

/** The purchase of the address, as that desk sees it. @throws Problem 404 not_found */
export const purchaseOf = (req: MedusaRequest) =>
  deskPurchase(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    deskOf(req).organizationId,
    req.params.purchase ?? '',
  )
