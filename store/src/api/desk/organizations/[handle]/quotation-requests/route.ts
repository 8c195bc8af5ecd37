import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { askQuotationWorkflow } from '../../../../../workflows/supply/agreements/ask-quotation'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { quotationAsked } from '../../../../institution-schema'
import { deskOf } from '../../../guard'

/** Noted by hand: by telephone, at a fair. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { from: { officer: deskOf(req).officer }, key, asked: read(quotationAsked, req.body) }
  const { result } = await askQuotationWorkflow(req.scope).run({ input })
  res.status(result.id ? 201 : 200).json({ ok: true })
}
