import { notePath, type SaidNote } from '../../../modules/training/write/leadership/note-path'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** A member says which offices she would like, how ready she feels, or who sees it. */
export const notePathWorkflow = transactionWorkflow('note-path', async (trx, said: SaidNote) => ({
  isNew: await notePath(trx, said),
}))
