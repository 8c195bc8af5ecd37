import type { SessionFacts } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { courseTitle } from '../../modules/training/read/outlines'
import { planSession } from '../../modules/training/write/plan-session'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; facts: SessionFacts }

/** A session of a course is held, and members can sign up. */
export const planSessionWorkflow = transactionWorkflow(
  'plan-session',
  async (trx, { officer, facts }: Asked) => {
    const id = await planSession(trx, officer, facts)
    const after = { title: await courseTitle(trx, facts.course), ...facts }
    await writeAct(trx, officer, { what: 'session.planned', subject: id, after })
    return { id }
  },
)
