import { chileDay } from '../../kernel/time/chile-day'
import { databaseNow } from '../../kernel/time/clock'
import { keepMonths } from '../../modules/supply/write/keep-months'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** What is said and promised of each month is added up for calendars and sharings, and anew where it changed. */
export const keepMonthsWorkflow = transactionWorkflow('keep-months', async (trx, _: { why: string }) => ({
  sums: await keepMonths(trx, chileDay(await databaseNow(trx))),
}))
