import {
  answerWithQuantities,
  type OwnQuantities,
} from '../../modules/consignment/write/answer-with-quantities'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group says how many it has of what was bought from it. */
export const answerWithQuantitiesWorkflow = transactionWorkflow(
  'answer-with-quantities',
  async (trx, given: OwnQuantities) => {
    await answerWithQuantities(trx, given)
    return { id: given.id }
  },
)
