import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { noteInvoicePaymentWorkflow } from '../../../../../../../workflows/supply/paying/note-invoice-payment'
import { idempotencyKeySchema } from '../../../../../../checkout-schemas'
import { deskOf } from '../../../../../guard'
import { invoicePaymentAsked } from '../../invoice-schemas'

/** Money of the institution arrived. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const asked = {
    invoice: req.params.invoice ?? '',
    key: read(idempotencyKeySchema, req.headers['idempotency-key']),
    payment: read(invoicePaymentAsked, req.body),
  }
  const { result } = await noteInvoicePaymentWorkflow(req.scope).run({ input: { officer, asked } })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
