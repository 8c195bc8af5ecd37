import { answerShare, type SaidAnswer } from '../../modules/supply/write/answer-share'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group takes all, a part or nothing of its share; the others are asked for the rest. */
export const answerShareWorkflow = transactionWorkflow('answer-share', async (trx, said: SaidAnswer) => ({
  isNew: await answerShare(trx, said),
}))
