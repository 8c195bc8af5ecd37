import type { InvoiceReturnRequest } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { takeBackInvoice } from '../../../modules/supply/write/paying/take-back-invoice'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; invoice: string; note: InvoiceReturnRequest }

/** An invoice is taken back by a credit note. */
export const takeBackInvoiceWorkflow = transactionWorkflow(
  'take-back-invoice',
  async (trx, { officer, invoice, note }: Asked) => {
    const { folio, isNew } = await takeBackInvoice(trx, officer, { invoice, note })
    const after = { title: folio, note: note.folio, why: note.why }
    if (isNew) await writeAct(trx, officer, { what: 'invoice.taken_back', subject: invoice, after })
    return { isNew }
  },
)
