import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { endPayoutWorkflow } from '../../../../../../../workflows/settlement/end-payout'
import { deskOf } from '../../../../../guard'

const ending = z.object({
  outcome: z.enum(['cancelled', 'returned']),
  note: z
    .string()
    .min(5, 'Cuenta por qué, para que quede escrito.')
    .max(300, 'Es muy largo: hasta 300 letras.'),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, id: req.params.id ?? '', ...read(ending, req.body) }
  const { result } = await endPayoutWorkflow(req.scope).run({ input })
  res.json(result)
}
