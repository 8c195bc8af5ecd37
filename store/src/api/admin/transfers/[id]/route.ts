import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { confirmTransferWorkflow } from '../../../../workflows/checkout/confirm-transfer'
import { rejectProofWorkflow } from '../../../../workflows/checkout/reject-proof'
import { read } from '../../../../kernel/problem'
import { staffOf } from '../../staff'

const reason = z
  .string({ error: 'Cuenta por qué no sirve.' })
  .trim()
  .min(5, 'Cuenta por qué no sirve, para que pueda mandar otra.')
  .max(300, 'Cuéntalo más corto.')

const body = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('confirm') }),
  z.object({ decision: z.literal('reject'), reason, proofId: z.string().max(100).optional() }),
])

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const decision = read(body, req.body)
  const by = staffOf(req).userId
  const attemptId = req.params.id ?? ''
  if (decision.decision === 'reject') {
    const input = { attemptId, by, reason: decision.reason, proofId: decision.proofId }
    const { result } = await rejectProofWorkflow(req.scope).run({ input })
    res.json(result)
    return
  }
  const { result } = await confirmTransferWorkflow(req.scope).run({ input: { attemptId, by } })
  res.status(result.state === 'seen' ? 202 : 200).json(result)
}
