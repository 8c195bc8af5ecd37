import { type Closing, closeTill } from '../../modules/fair/write/close-till'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group counted its till: what was not sold goes back to the shop, and the books get the fair. */
export const closeTillWorkflow = transactionWorkflow('close-till', async (trx, closing: Closing) => ({
  isNew: await closeTill(trx, closing),
}))
