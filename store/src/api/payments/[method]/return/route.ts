import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { readOrders } from '../../../../modules/checkout/rules/payment-return'
import { receivePaymentReturnWorkflow } from '../../../../workflows/checkout/receive-payment-return'

export async function POST(req: MedusaRequest<Record<string, unknown>>, res: MedusaResponse) {
  const input = {
    method: String(req.params.method),
    params: req.body ?? {},
    orders: readOrders(req.get('x-mingaco-orders')),
  }
  const { result } = await receivePaymentReturnWorkflow(req.scope).run({ input })
  res.json(result)
}
