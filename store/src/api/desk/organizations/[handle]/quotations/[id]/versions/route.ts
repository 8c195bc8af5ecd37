import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { sendQuotationWorkflow } from '../../../../../../../workflows/supply/agreements/send-quotation'
import { deskOf } from '../../../../../guard'
import { versionAsked } from '../../../agreements/agreement-schemas'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = { officer, quotationId: req.params.id ?? '', version: read(versionAsked, req.body) }
  const { result } = await sendQuotationWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
