import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { endMentorshipAtDesk } from '../../../modules/training/write/leadership/mentorship'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string }

/** A mentorship is over, by the desk that proposed it. */
export const endMentorshipWorkflow = transactionWorkflow(
  'end-mentorship',
  async (trx, { officer, id }: Asked) => {
    if (await endMentorshipAtDesk(trx, officer, id))
      await writeAct(trx, officer, { what: 'mentorship.ended', subject: id })
    return { id }
  },
)
