import { makeLot, type MadeLot } from '../../modules/supply/write/make-lot'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group writes down what it made at one time. */
export const makeLotWorkflow = transactionWorkflow('make-lot', async (trx, made: MadeLot) => ({
  isNew: await makeLot(trx, made),
}))
