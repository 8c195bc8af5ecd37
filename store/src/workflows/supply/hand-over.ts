import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { type HandedOver, handOver } from '../../modules/supply/write/hand-over'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = HandedOver & { officer: Officer }

/** What was received of a call-off went to its buyer, by the hand of who took it. */
export const handOverWorkflow = transactionWorkflow(
  'hand-over',
  async (trx, { officer, ...handed }: Asked) => {
    const { id, isNew } = await handOver(trx, officer, handed)
    if (isNew)
      await writeAct(trx, officer, { what: 'call_off.handed_over', subject: id, after: handed.asked })
    return { id, isNew }
  },
)
