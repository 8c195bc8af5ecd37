import { remindOfSessions } from '../../modules/training/write/remind-of-sessions'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Round = { at: string }

/** The day before a session, who has a place hears of it. */
export const remindOfSessionsWorkflow = transactionWorkflow(
  'remind-of-sessions',
  async (trx, { at }: Round) => ({ told: await remindOfSessions(trx, new Date(at)) }),
)
