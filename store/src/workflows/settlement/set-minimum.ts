import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { setMinimum } from '../../modules/settlement/write/set-minimum'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; amountClp: number }

/** The federation says from how much a body is paid. */
export const setMinimumWorkflow = transactionWorkflow(
  'set-minimum',
  async (trx, { officer, amountClp }: Asked) => {
    const id = await setMinimum(trx, amountClp, byOfficer(officer))
    const after = { title: clp(amountClp), amountClp }
    await writeAct(trx, officer, { what: 'payment.minimum', subject: id, after })
    return { amountClp }
  },
)
