import type { InvoiceRequest } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { writeInvoice } from '../../../modules/supply/write/paying/write-invoice'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** An institution is asked to pay for what it called for: written down once. */
export const writeInvoiceWorkflow = transactionWorkflow(
  'write-invoice',
  async (trx, { officer, asked }: { officer: Officer; asked: InvoiceRequest }) => {
    const { id, isNew, totalClp } = await writeInvoice(trx, officer, asked)
    if (isNew)
      await writeAct(trx, officer, {
        what: 'invoice.written',
        subject: id,
        after: { title: asked.folio, totalClp },
      })
    return { id, isNew }
  },
)
