import { warnOfCertificates } from '../../modules/training/write/warn-of-certificates'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Round = { at: string }

/** Certificates that end in 60, 30 or 7 days: their holders hear of it. */
export const warnOfCertificatesWorkflow = transactionWorkflow(
  'warn-of-certificates',
  async (trx, { at }: Round) => ({ told: await warnOfCertificates(trx, new Date(at)) }),
)
