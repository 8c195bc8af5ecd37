import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../kernel/problem'
import { sendQuotationWorkflow } from '../../../../../workflows/supply/agreements/send-quotation'
import { deskOf } from '../../../guard'
import { quotationBegun } from '../agreements/agreement-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, begins: read(quotationBegun, req.body) }
  const { result } = await sendQuotationWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
