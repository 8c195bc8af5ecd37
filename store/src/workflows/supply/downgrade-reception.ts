import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { downgradeReception, type Downgraded } from '../../modules/supply/write/change-reception'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = Downgraded & { officer: Officer }

/** «Pasa a segunda»: of what was accepted, so many are not of first quality after all. */
export const downgradeReceptionWorkflow = transactionWorkflow(
  'downgrade-reception',
  async (trx, { officer, ...downgraded }: Asked) => {
    const isNew = await downgradeReception(trx, officer, downgraded)
    if (isNew)
      await writeAct(trx, officer, {
        what: 'reception.downgraded',
        subject: downgraded.id,
        after: downgraded.asked,
      })
    return { isNew }
  },
)
