import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { payPayoutWorkflow } from '../../../../../../../workflows/settlement/pay-payout'
import { deskOf } from '../../../../../guard'

const payment = z.object({
  reference: z
    .string()
    .min(2, 'Escribe el número de la transferencia, o el del recibo que firmaron.')
    .max(80, 'Es muy largo: hasta 80 letras.'),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const { reference } = read(payment, req.body)
  const input = { officer, id: req.params.id ?? '', reference }
  const { result } = await payPayoutWorkflow(req.scope).run({ input })
  res.json(result)
}
