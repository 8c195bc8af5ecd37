import { noteSale, type Selling } from '../../modules/fair/write/note-sale'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group sold something at a fair. */
export const noteFairSaleWorkflow = transactionWorkflow('note-fair-sale', async (trx, selling: Selling) => ({
  isNew: await noteSale(trx, selling),
}))
