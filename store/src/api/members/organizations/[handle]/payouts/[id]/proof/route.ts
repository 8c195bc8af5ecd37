import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { payoutOfBody } from '../../../../../../../modules/settlement/read/payout-at'
import { newestPayoutProof } from '../../../../../../../modules/settlement/read/payout-proof'
import { sendPayoutProof } from '../../../../../../payout-proof'

/** The bank's proof of a payment to a group, for itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id, runId } = await payoutOfBody(knex, req.params.id ?? '', actingOf(req).organizationId)
  await sendPayoutProof(res, await newestPayoutProof(knex, { runId, payoutId: id }))
}
