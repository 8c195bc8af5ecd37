import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../kernel/problem'
import { proposeRunWorkflow } from '../../../../../workflows/settlement/propose-run'
import { deskOf } from '../../../guard'

const proposal = z.object({
  payouts: z
    .array(
      z.object({
        account: z.enum(['group', 'association', 'federation', 'fund']),
        handle: z.string().max(80),
        means: z.enum(['bank', 'cash']),
        amountClp: z.int().positive('Escribe cuánto.').max(2_000_000_000),
        isAdvance: z.boolean().optional(),
        reception: z.string().max(80).optional(),
        purpose: z.string().max(200, 'Es muy largo: hasta 200 letras.').optional(),
        minutes: z.string().max(200, 'Es muy largo: hasta 200 letras.').optional(),
      }),
    )
    .max(500),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, ...read(proposal, req.body) }
  const { result } = await proposeRunWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
