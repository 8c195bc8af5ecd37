import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import {
  noteInvoicePayment,
  type PaymentAsked,
} from '../../../modules/supply/write/paying/note-invoice-payment'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** An institution paid: written down and shared out in the books, once for one key. */
export const noteInvoicePaymentWorkflow = transactionWorkflow(
  'note-invoice-payment',
  async (trx, { officer, asked }: { officer: Officer; asked: PaymentAsked }) => {
    const { id, isNew, folio } = await noteInvoicePayment(trx, officer, asked)
    if (isNew)
      await writeAct(trx, officer, {
        what: 'invoice.paid',
        subject: asked.invoice,
        after: { title: folio, ...asked.payment },
      })
    return { id, isNew }
  },
)
