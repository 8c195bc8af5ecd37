import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { courseTitle } from '../../modules/training/read/outlines'
import { cancelSession } from '../../modules/training/write/plan-session'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; reason: string }

/** A session is not held; all who signed up hear why. */
export const cancelSessionWorkflow = transactionWorkflow(
  'cancel-session',
  async (trx, { officer, id, reason }: Asked) => {
    const session = await cancelSession(trx, officer, id, reason)
    if (session) {
      const after = { title: await courseTitle(trx, session.course), reason }
      await writeAct(trx, officer, { what: 'session.cancelled', subject: id, after })
    }
    return { id }
  },
)
