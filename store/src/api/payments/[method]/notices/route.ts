import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findOnlineGateway } from '../../../../gateways/gateways'
import { notFound } from '../../../../kernel/problem'
import { receiveNoticeWorkflow } from '../../../../workflows/checkout/receive-notice'

/** A gateway says that something happened to a payment. What is not genuine is told no more than what is unknown. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const found = findOnlineGateway(String(req.params.method))
  const body = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const headers = Object.fromEntries(
    Object.entries(req.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
  const token = found?.gateway.readNotice({ headers, body, at: new Date() })
  if (!found || !token) throw notFound('No conocemos ese aviso.')
  await receiveNoticeWorkflow(req.scope).run({ input: { method: found.method, token } })
  res.json({ status: 'ok' })
}
