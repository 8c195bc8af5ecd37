import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { receiveLot, type Received } from '../../modules/supply/write/receive-lot'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = Received & { officer: Officer }

/** A group brought what it promised: counted, compared with the standard, and kept. */
export const receiveLotWorkflow = transactionWorkflow(
  'receive-lot',
  async (trx, { officer, ...received }: Asked) => {
    const { id, isNew } = await receiveLot(trx, officer, received)
    if (isNew) await writeAct(trx, officer, { what: 'lot.received', subject: id, after: received.reception })
    return { id, isNew }
  },
)
