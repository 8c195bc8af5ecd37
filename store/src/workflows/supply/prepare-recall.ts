import type { RecallRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { prepareRecall } from '../../modules/supply/write/recall-lots'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; recall: RecallRequest }

/** The first step of a recall: the lots are held, and nobody is told. */
export const prepareRecallWorkflow = transactionWorkflow(
  'prepare-recall',
  async (trx, { officer, recall }: Asked) => {
    const { id, isNew } = await prepareRecall(trx, officer, recall)
    if (isNew) await writeAct(trx, officer, { what: 'recall.prepared', subject: id, after: recall })
    return { id, isNew }
  },
)
