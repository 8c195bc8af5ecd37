import type { PointFacts } from '../../contracts'
import { changePoint } from '../../modules/delivery/write/write-point'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Change = { id: string; facts: PointFacts; officer: Officer }

/** Other facts of a point; orders that are to be fetched there show them from now on. */
export const changePointWorkflow = transactionWorkflow(
  'change-point',
  async (trx, { id, facts, officer }: Change) => {
    const before = await changePoint(trx, id, facts)
    const after = { title: facts.name, ...facts }
    if (before) await writeAct(trx, officer, { what: 'point.changed', subject: id, before, after })
    return { id }
  },
)
