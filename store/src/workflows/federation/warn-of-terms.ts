import { warnOfTerms } from '../../modules/federation/write/warn-of-terms'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Round = { at: string }

/** Terms that end in 60, 30 or 7 days: their holders and the other officers hear of it. */
export const warnOfTermsWorkflow = transactionWorkflow('warn-of-terms', async (trx, { at }: Round) => ({
  told: await warnOfTerms(trx, new Date(at)),
}))
