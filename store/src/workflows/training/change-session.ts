import type { SessionFacts } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { courseTitle } from '../../modules/training/read/outlines'
import { changeSession } from '../../modules/training/write/plan-session'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; facts: SessionFacts }

/** Other facts of a session; of another time or place all who signed up hear. */
export const changeSessionWorkflow = transactionWorkflow(
  'change-session',
  async (trx, { officer, id, facts }: Asked) => {
    const before = await changeSession(trx, officer, id, facts)
    const after = { title: await courseTitle(trx, facts.course), ...facts }
    if (before) await writeAct(trx, officer, { what: 'session.changed', subject: id, before, after })
    return { id }
  },
)
