import { keepBadgeKey } from '../../modules/training/write/keep-badge-key'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** The federation has a key to sign badges with: made when the first one is asked for. */
export const keepBadgeKeyWorkflow = transactionWorkflow('keep-badge-key', (trx, _given: object) =>
  keepBadgeKey(trx),
)
