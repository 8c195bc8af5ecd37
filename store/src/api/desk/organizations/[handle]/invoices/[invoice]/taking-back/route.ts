import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { takeBackInvoiceWorkflow } from '../../../../../../../workflows/supply/paying/take-back-invoice'
import { deskOf } from '../../../../../guard'
import { invoiceReturnAsked } from '../../invoice-schemas'

/** A credit note was made of it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const input = {
    officer,
    invoice: req.params.invoice ?? '',
    note: read(invoiceReturnAsked, req.body),
  }
  const { result } = await takeBackInvoiceWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({})
}
