import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { confirmTransferWorkflow } from '../../../../workflows/checkout/confirm-transfer'
import { read } from '../../../../problem'

const body = z.object({ decision: z.literal('confirm') })

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  read(body, req.body)
  const { result } = await confirmTransferWorkflow(req.scope).run({
    input: { attemptId: req.params.id ?? '', by: req.auth_context.actor_id },
  })
  res.json({ id: result.id, state: result.state })
}
