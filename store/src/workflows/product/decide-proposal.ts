import { decide, type Decision } from '../../modules/product/write/decide-proposal'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** The association says yes, or what is missing. */
export const decideProposalWorkflow = transactionWorkflow('decide-proposal', async (trx, given: Decision) => {
  await decide(trx, given)
  return { id: given.productId, decision: given.decision }
})
