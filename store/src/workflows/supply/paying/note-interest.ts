import type { InterestRequest } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { noteInterest } from '../../../modules/supply/write/paying/note-interest'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** The current interest that was published. */
export const noteInterestWorkflow = transactionWorkflow(
  'note-interest',
  async (trx, { officer, asked }: { officer: Officer; asked: InterestRequest }) => {
    const id = await noteInterest(trx, officer, asked)
    await writeAct(trx, officer, { what: 'interest.noted', subject: id, after: { ...asked } })
    return { id }
  },
)
