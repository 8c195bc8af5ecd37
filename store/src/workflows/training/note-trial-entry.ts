import { noteTrialEntry, type TrialTold } from '../../modules/training/write/note-trial-entry'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group says something of a trial of theirs: the idea, the batch, the test sale, or how it ended. */
export const noteTrialEntryWorkflow = transactionWorkflow(
  'note-trial-entry',
  async (trx, told: TrialTold) => ({ isNew: await noteTrialEntry(trx, told) }),
)
