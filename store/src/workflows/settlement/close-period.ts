import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { demandReconciled } from '../../modules/ledger/read/latest-reconciliation'
import { statementsOfGroups } from '../../modules/settlement/read/told-statement'
import { monthWords } from '../../kernel/time/months'
import { type Closing, closePeriod } from '../../modules/settlement/write/close-period'
import { emitEach } from '../../outbox/emit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = Omit<Closing, 'by'> & { officer: Officer }

/** A month is closed on books that agree, by an officer, it stays written, and each group is told. */
export const closePeriodWorkflow = transactionWorkflow(
  'close-period',
  async (trx, { officer, month, reconciliationId }: Asked) => {
    await demandReconciled(trx, reconciliationId)
    const closed = await closePeriod(trx, { month, reconciliationId, by: byOfficer(officer) })
    const { id, isNew, statements } = closed
    if (!isNew) return closed
    await writeAct(trx, officer, {
      what: 'period.closed',
      subject: id,
      after: { title: monthWords(month), statements },
    })
    const told = await statementsOfGroups(trx, id)
    await emitEach(
      trx,
      'statement.issued',
      told.map((statement_id) => ({ statement_id })),
    )
    return closed
  },
)
