import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { payoutOfDesk } from '../../../../../../../modules/settlement/read/payout-at'
import { newestPayoutProof } from '../../../../../../../modules/settlement/read/payout-proof'
import { attachPayoutProofWorkflow } from '../../../../../../../workflows/settlement/attach-payout-proof'
import { proofSent, sendPayoutProof } from '../../../../../../payout-proof'
import { deskOf } from '../../../../../guard'

/** The bank's proof of one payment. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id, runId } = await payoutOfDesk(knex, req.params.id ?? '', organizationId)
  await sendPayoutProof(res, await newestPayoutProof(knex, { runId, payoutId: id }))
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, file: proofSent(req), of: { payoutId: req.params.id ?? '' } }
  const { result } = await attachPayoutProofWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
