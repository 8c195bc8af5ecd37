import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { takeBackReception, type TakenBack } from '../../modules/supply/write/change-reception'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = TakenBack & { officer: Officer }

/** A reception was counted wrong: it counts for nothing any more, and stays to be read. */
export const takeBackReceptionWorkflow = transactionWorkflow(
  'take-back-reception',
  async (trx, { officer, ...taken }: Asked) => {
    const isNew = await takeBackReception(trx, officer, taken)
    if (isNew)
      await writeAct(trx, officer, {
        what: 'reception.taken_back',
        subject: taken.id,
        after: { why: taken.why },
      })
    return { isNew }
  },
)
