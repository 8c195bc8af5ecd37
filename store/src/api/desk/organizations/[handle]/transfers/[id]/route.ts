import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound, read } from '../../../../../../kernel/problem'
import { listTransfers } from '../../../../../../modules/checkout/read/desk-transfers'
import { confirmTransferWorkflow } from '../../../../../../workflows/checkout/confirm-transfer'
import { rejectProofWorkflow } from '../../../../../../workflows/checkout/reject-proof'
import { dayAsked } from '../../../../asked'
import { federationDeskOf } from '../../../../guard'

const reason = z
  .string({ error: 'Cuenta por qué no sirve.' })
  .trim()
  .min(5, 'Cuenta por qué no sirve, para que pueda mandar otra.')
  .max(300, 'Cuéntalo más corto.')

const line = z.object({
  day: dayAsked,
  amountClp: z.number().int().min(1).max(999_999_999),
  description: z.string().max(200),
  reference: z.string().max(200),
  nth: z.number().int().min(1).max(5000),
})

const body = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('confirm'), line: line.optional() }),
  z.object({ decision: z.literal('reject'), reason, proofId: z.string().max(100).optional() }),
])

/** One that still waits. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await listTransfers(knex, memberId, { id: req.params.id ?? '' })
  const [transfer] = rows
  if (!transfer) throw notFound('Ese pedido ya no espera una transferencia.')
  res.json({ transfer })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const decision = read(body, req.body)
  const attemptId = req.params.id ?? ''
  if (decision.decision === 'reject') {
    const input = { attemptId, officer, reason: decision.reason, proofId: decision.proofId }
    const { result } = await rejectProofWorkflow(req.scope).run({ input })
    res.json(result)
    return
  }
  const input = { attemptId, officer, line: decision.line }
  const { result } = await confirmTransferWorkflow(req.scope).run({ input })
  res.status(result.state === 'seen' ? 202 : 200).json(result)
}
