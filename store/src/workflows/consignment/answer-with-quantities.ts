import { answerWith, type OwnQuantities } from './answering'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group says how many it has of what was bought from it. */
export const answerWithQuantitiesWorkflow = transactionWorkflow(
  'answer-with-quantities',
  async (trx, given: OwnQuantities) => {
    await answerWith(trx, given)
    return { id: given.id }
  },
)
