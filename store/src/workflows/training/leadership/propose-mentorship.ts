import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { proposeMentorship } from '../../../modules/training/write/leadership/mentorship'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; mentor: string; mentee: string }

/** A desk proposes that one member accompanies another; it is nothing until both agree. The act names nobody. */
export const proposeMentorshipWorkflow = transactionWorkflow(
  'propose-mentorship',
  async (trx, { officer, mentor, mentee }: Asked) => {
    const id = await proposeMentorship(trx, officer, { mentor, mentee })
    await writeAct(trx, officer, { what: 'mentorship.proposed', subject: id })
    return { id }
  },
)
