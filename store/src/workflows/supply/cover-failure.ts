import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { coverGroupFailure, type FailureAsked } from '../../modules/supply/write/cover-failure'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group cannot deliver what it accepted of a call-off: others are asked for it in the same act. */
export const coverFailureWorkflow = transactionWorkflow(
  'cover-failure',
  async (trx, { officer, asked }: { officer: Officer; asked: FailureAsked }) => {
    const covered = await coverGroupFailure(trx, officer, asked)
    const { isNew, sharedUnits, missingUnits } = covered
    const after = { ...asked.failure, sharedUnits, missingUnits }
    if (isNew) await writeAct(trx, officer, { what: 'call_off.covered', subject: asked.callOffId, after })
    return covered
  },
)
