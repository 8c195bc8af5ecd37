import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { setAdvanceMaximum } from '../../modules/settlement/write/set-advance-maximum'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; amountClp: number }

/** The federation says up to how much a group is advanced. */
export const setAdvanceMaximumWorkflow = transactionWorkflow(
  'set-advance-maximum',
  async (trx, { officer, amountClp }: Asked) => {
    const id = await setAdvanceMaximum(trx, amountClp, byOfficer(officer))
    const after = { title: clp(amountClp), amountClp }
    await writeAct(trx, officer, { what: 'advance.maximum', subject: id, after })
    return { amountClp }
  },
)
