import { remindOfPayouts } from '../../modules/settlement/write/remind-of-payouts'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** Payments of which nobody said whether they came: who got them is asked again. */
export const remindOfPayoutsWorkflow = transactionWorkflow('remind-of-payouts', async (trx) => ({
  asked: await remindOfPayouts(trx),
}))
