import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { receivePaymentReturnWorkflow } from '../../../../workflows/checkout/receive-payment-return'

export async function POST(req: MedusaRequest<Record<string, unknown>>, res: MedusaResponse) {
  const { result } = await receivePaymentReturnWorkflow(req.scope).run({ input: req.body ?? {} })
  res.json(result)
}
