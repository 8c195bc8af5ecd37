import { answerInput, type SaidInput } from '../../../modules/supply/write/inputs/answer-input'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** A group says how much it takes of what is bought together. */
export const answerInputWorkflow = transactionWorkflow('answer-input', async (trx, said: SaidInput) => ({
  isNew: await answerInput(trx, said),
}))
