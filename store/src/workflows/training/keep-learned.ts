import { keepLearned } from '../../modules/training/write/keep-learned'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** What members did is added up for the reports of training, and anew where it changed. */
export const keepLearnedWorkflow = transactionWorkflow('keep-learned', async (trx, _: { why: string }) => ({
  members: await keepLearned(trx),
}))
