import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import { payBackByHandWorkflow } from '../../../../workflows/checkout/pay-back-by-hand'
import { staffOf } from '../../staff'

const body = z.object({ decision: z.literal('paid_by_hand') })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  read(body, req.body)
  const { result } = await payBackByHandWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', by: staffOf(req).userId },
  })
  res.json({ refund: result })
}
