import type { CircleFacts } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { makeCircle } from '../../../modules/training/write/leadership/circle'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; facts: CircleFacts }

/** A circle of mentoring, in which nobody is yet. */
export const makeCircleWorkflow = transactionWorkflow(
  'make-circle',
  async (trx, { officer, facts }: Asked) => {
    const id = await makeCircle(trx, officer, facts)
    await writeAct(trx, officer, { what: 'circle.made', subject: id, after: { title: facts.name } })
    return { id }
  },
)
