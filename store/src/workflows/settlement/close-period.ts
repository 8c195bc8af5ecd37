import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { demandReconciled } from '../../modules/ledger/read/latest-reconciliation'
import { monthWords } from '../../modules/settlement/rules/month'
import { type Closing, closePeriod } from '../../modules/settlement/write/close-period'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = Omit<Closing, 'by'> & { officer: Officer }

/** A month is closed on books that agree, by an officer, and it stays written that she did. */
export const closePeriodWorkflow = transactionWorkflow(
  'close-period',
  async (trx, { officer, month, reconciliationId }: Asked) => {
    await demandReconciled(trx, reconciliationId)
    const closed = await closePeriod(trx, { month, reconciliationId, by: byOfficer(officer) })
    const { id: subject, isNew, statements } = closed
    if (isNew)
      await writeAct(trx, officer, {
        what: 'period.closed',
        subject,
        after: { title: monthWords(month), statements },
      })
    return closed
  },
)
