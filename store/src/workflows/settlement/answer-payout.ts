import { payoutOfBody } from '../../modules/settlement/read/payout-at'
import { answerPayout } from '../../modules/settlement/write/move-payout'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { organizationId: string; id: string; by: string; hasArrived: boolean; note: string | null }

/** A group says that it got its money, or that it did not. */
export const answerPayoutWorkflow = transactionWorkflow(
  'answer-payout',
  async (trx, { organizationId, ...answer }: Asked) => {
    await payoutOfBody(trx, answer.id, organizationId)
    await answerPayout(trx, answer)
    return { id: answer.id, state: answer.hasArrived ? 'received' : 'disputed' }
  },
)
