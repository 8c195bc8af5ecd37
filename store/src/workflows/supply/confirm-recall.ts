import type { RecallReceipt } from '../../contracts'
import { confirmRecall } from '../../modules/supply/write/recall-notices'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Confirming = { token: string; recallId: string; receipt: RecallReceipt }

/** An institution says that it read what was recalled. */
export const confirmRecallWorkflow = transactionWorkflow('confirm-recall', (trx, given: Confirming) =>
  confirmRecall(trx, given),
)
