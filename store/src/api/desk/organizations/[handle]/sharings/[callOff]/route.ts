import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskSharing } from '../../../../../../contracts'
import { notFound } from '../../../../../../kernel/problem'
import { deskSharing } from '../../../../../../modules/supply/read/desk-sharing'
import { deskOf } from '../../../../guard'

/** How one was shared out, and who holds what of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sharing = await deskSharing(knex, deskOf(req).organizationId, req.params.callOff ?? '')
  if (!sharing) throw notFound('No encontramos ese pedido en esta mesa.')
  res.json({ sharing } satisfies DeskSharing)
}
