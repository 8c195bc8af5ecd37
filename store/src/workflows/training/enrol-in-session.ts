import { enrol, type Enrolled, leave } from '../../modules/training/write/enrol'
import { lockSession } from '../../modules/training/write/lock-session'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { id: string; to: 'enrolled' | 'left' } & Enrolled

/** A member signs up for a session, or leaves it. */
export const enrolInSessionWorkflow = transactionWorkflow(
  'enrol-in-session',
  async (trx, { id, to, ...who }: Asked) => {
    const session = await lockSession(trx, id, null)
    if (to === 'left') await leave(trx, session, who.memberId)
    else await enrol(trx, session, who)
    return { id }
  },
)
