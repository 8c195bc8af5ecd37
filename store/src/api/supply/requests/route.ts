import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../kernel/problem'
import { askQuotationWorkflow } from '../../../workflows/supply/agreements/ask-quotation'
import { idempotencyKeySchema } from '../../checkout-schemas'
import { quotationAsked } from '../../institution-schema'
import { visitorOf } from '../../visitor'

/** Says the same whether it is new or was there. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { from: { visitor: visitorOf(req) }, key, asked: read(quotationAsked, req.body) }
  await askQuotationWorkflow(req.scope).run({ input })
  res.status(201).json({ ok: true })
}
