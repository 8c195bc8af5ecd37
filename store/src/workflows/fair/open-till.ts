import { type Opening, openTill } from '../../modules/fair/write/open-till'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group takes units out of the shop, for a fair. */
export const openTillWorkflow = transactionWorkflow('open-till', async (trx, opening: Opening) => ({
  isNew: await openTill(trx, opening),
}))
