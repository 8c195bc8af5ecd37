import { keepMonthFigures } from '../../modules/report/write/keep-month-figures'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** Closed months are added up for the reports, each once. */
export const keepMonthFiguresWorkflow = transactionWorkflow(
  'keep-month-figures',
  async (trx, _: { why: string }) => ({ months: await keepMonthFigures(trx) }),
)
