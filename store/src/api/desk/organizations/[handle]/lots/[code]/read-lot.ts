import type { MedusaRequest } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskLotWhole } from '../../../../../../contracts'
import { deskLot } from '../../../../../../modules/supply/read/desk-lots'
import { unknownLot } from '../../../../../../modules/supply/write/state-lot'
import { deskOf } from '../../../../guard'

/** The lot of the address, as that desk sees it. @throws Problem 404 not_found */
export async function lotOf(req: MedusaRequest): Promise<DeskLotWhole> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lot = await deskLot(knex, deskOf(req).organizationId, req.params.code ?? '')
  if (!lot) throw unknownLot()
  return { lot }
}
